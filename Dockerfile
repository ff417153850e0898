# Leerlus in one image: the API, the worker, and the steps that come before them; each is started by a command of its own.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/web/package.json ./apps/web/
RUN npm ci --no-audit --no-fund
COPY .swcrc ./
COPY libs ./libs
COPY workflows ./workflows
COPY activities ./activities
COPY apps ./apps
COPY test ./test
RUN npm run build

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/web/package.json ./apps/web/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/libs ./dist/libs
COPY --from=build /app/dist/workflows ./dist/workflows
COPY --from=build /app/dist/activities ./dist/activities
COPY --from=build /app/dist/apps/api ./dist/apps/api
COPY --from=build /app/dist/apps/web ./dist/apps/web
COPY --from=build /app/dist/apps/worker ./dist/apps/worker
COPY --from=build /app/dist/apps/migrate ./dist/apps/migrate
COPY --from=build /app/dist/apps/audit ./dist/apps/audit
COPY --from=build /app/dist/workflow-bundle.js ./dist/workflow-bundle.js
# A volume that is mounted here gets this owner.
RUN mkdir -p /var/lib/leerlus && chown node:node /var/lib/leerlus
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
