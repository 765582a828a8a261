#include "threats/surface/openapi/OpenApiReader.h"

#include "core/digest/Hasher.h"
#include "threats/surface/SurfaceTexts.h"
#include "threats/surface/openapi/SchemaInputs.h"
#include "threats/surface/openapi/SchemaOutputs.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

using core::ErrorKind;

namespace {

class OpenApiReading {
public:
    OpenApiReading(const OpenApiReferences &references, ApiSurface &surface) : m_references(references), m_surface(surface) {}

    core::Result<void> run()
    {
        const ApiNode root = m_references.root();
        const QString version = root.at(QStringLiteral("openapi")).value.toString();
        if (root.object().contains(QStringLiteral("swagger")))
            return error(QStringLiteral("/swagger"), SurfaceTexts::tr("This describes an interface in Swagger 2.0. Convert it to OpenAPI 3 and read it again."));
        if (!version.startsWith(QLatin1String("3.0")) && !version.startsWith(QLatin1String("3.1")))
            return error(QStringLiteral("/openapi"), version.isEmpty() ? SurfaceTexts::tr("\"openapi\" is missing: this is no OpenAPI description.") : SurfaceTexts::tr("OpenAPI %1 is not known; 3.0 and 3.1 are.").arg(version));
        const ApiNode paths = root.at(QStringLiteral("paths"));
        if (paths.isThere() && !paths.value.isObject())
            return error(paths.pointer, SurfaceTexts::tr("\"%1\" has to be an object.").arg(QStringLiteral("paths")));
        m_surface.specification = version;
        m_surface.title = root.at(QStringLiteral("info")).at(QStringLiteral("title")).value.toString();
        m_surface.version = root.at(QStringLiteral("info")).at(QStringLiteral("version")).value.toString();
        const QJsonArray servers = root.at(QStringLiteral("servers")).value.toArray();
        for (const QJsonValue &server : servers)
            if (const QString url = server.toObject().value(QStringLiteral("url")).toString(); url.startsWith(QLatin1String("http:"), Qt::CaseInsensitive))
                m_surface.cleartextServers.append(url);
        const QJsonObject items = paths.object();
        for (auto it = items.begin(); it != items.end(); ++it)
            HALLMARKER_TRY(readPath(it.key(), paths.at(it.key())));
        std::sort(m_surface.operations.begin(), m_surface.operations.end(), [](const ApiOperation &a, const ApiOperation &b) { return std::pair(a.path, a.method) < std::pair(b.path, b.method); });
        m_surface.notes = m_references.notes();
        return {};
    }

private:
    core::Error error(const QString &pointer, const QString &message) const { return m_references.source().error(pointer, message); }

    core::Result<void> readPath(const QString &path, const ApiNode &given)
    {
        const ApiNode item = m_references.resolved(given);
        if (item.isThere() && !item.value.isObject())
            return error(item.pointer, SurfaceTexts::tr("\"%1\" has to be an object.").arg(path));
        for (const char *method : {"get", "put", "post", "delete", "options", "head", "patch", "trace"}) {
            const ApiNode node = item.at(QLatin1String(method));
            if (!node.isThere())
                continue;
            if (!node.value.isObject())
                return error(node.pointer, SurfaceTexts::tr("\"%1\" has to be an object.").arg(QLatin1String(method)));
            ApiOperation operation;
            operation.method = QString::fromLatin1(method).toUpper();
            operation.path = path;
            operation.pointer = node.pointer;
            operation.operationId = node.at(QStringLiteral("operationId")).value.toString();
            readSecurity(node, operation);
            readParameters(item, node, operation);
            readBody(node, operation);
            readResponses(item, node, operation);
            m_surface.operations.append(operation);
        }
        return {};
    }

    void readSecurity(const ApiNode &node, ApiOperation &operation)
    {
        ApiNode security = node.at(QStringLiteral("security"));
        if (!security.isThere())
            security = m_references.root().at(QStringLiteral("security"));
        const QJsonArray ways = security.value.toArray();
        const ApiNode defined = m_references.root().at(QStringLiteral("components")).at(QStringLiteral("securitySchemes"));
        operation.isAuthenticated = !ways.isEmpty();
        for (const QJsonValue &way : ways) {
            const QStringList names = way.toObject().keys();
            bool isGuarded = false;
            for (const QString &name : names) {
                if (m_references.resolved(defined.at(name)).isThere())
                    isGuarded = true;
                else
                    m_references.note(SurfaceTexts::tr("%1 asks for the scheme \"%2\", which is not defined. It counts as no authentication.").arg(operation.name(), name));
                if (!operation.schemes.contains(name))
                    operation.schemes.append(name);
            }
            operation.isAuthenticated = operation.isAuthenticated && isGuarded; // "{}" is a way in without any
        }
        operation.schemes.sort();
    }

    void readParameters(const ApiNode &item, const ApiNode &node, ApiOperation &operation)
    {
        QMap<QPair<QString, QString>, ApiNode> parameters; // of the operation before those of the path
        for (const ApiNode &holder : {node, item}) {
            const ApiNode list = holder.at(QStringLiteral("parameters"));
            const QJsonArray values = list.value.toArray();
            for (qsizetype i = 0; i < values.size(); ++i) {
                const ApiNode parameter = m_references.resolved({values.at(i), core::jsonPointer(list.pointer, i)});
                const QPair<QString, QString> key(parameter.at(QStringLiteral("in")).value.toString(), parameter.at(QStringLiteral("name")).value.toString());
                if (parameter.isThere() && !parameters.contains(key))
                    parameters.insert(key, parameter);
            }
        }
        SchemaInputs inputs(m_references);
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            const QString where = it.key().first + QLatin1Char(' ') + it.key().second;
            const ApiNode content = it.value().at(QStringLiteral("content"));
            if (content.value.isObject()) {
                const QStringList types = content.object().keys();
                for (const QString &type : types)
                    inputs.look(content.at(type).at(QStringLiteral("schema")), where, operation);
            } else {
                inputs.look(it.value().at(QStringLiteral("schema")), where, operation);
            }
        }
    }

    void readBody(const ApiNode &node, ApiOperation &operation)
    {
        const ApiNode content = m_references.resolved(node.at(QStringLiteral("requestBody"))).at(QStringLiteral("content"));
        const QStringList types = content.object().keys();
        for (const QString &type : types) {
            const ApiNode media = content.at(type);
            const QString where = QStringLiteral("body ") + type;
            const bool isFile = type == QLatin1String("application/octet-stream") || type.startsWith(QLatin1String("image/")) || type.startsWith(QLatin1String("audio/")) || type.startsWith(QLatin1String("video/")) || type == QLatin1String("application/pdf") || type == QLatin1String("application/zip");
            operation.takesUpload = operation.takesUpload || isFile;
            if (isFile && !media.at(QStringLiteral("schema")).isThere()) { // 3.1 leaves the schema of a file out
                operation.unbounded.append({Unbounded::Upload, where, media.pointer});
                continue;
            }
            SchemaInputs(m_references).look(media.at(QStringLiteral("schema")), where, operation);
        }
    }

    void readResponses(const ApiNode &item, const ApiNode &node, ApiOperation &operation)
    {
        const ApiNode responses = node.at(QStringLiteral("responses"));
        operation.statesRateLimit = hasLimitExtension(node) || hasLimitExtension(item) || hasLimitExtension(m_references.root()) || responses.object().contains(QStringLiteral("429"));
        const QStringList codes = responses.object().keys();
        for (const QString &status : codes) {
            const ApiNode response = m_references.resolved(responses.at(status));
            const QStringList headers = response.at(QStringLiteral("headers")).object().keys();
            for (const QString &header : headers)
                operation.statesRateLimit = operation.statesRateLimit || header.startsWith(QLatin1String("x-ratelimit"), Qt::CaseInsensitive) || header.startsWith(QLatin1String("x-rate-limit"), Qt::CaseInsensitive) || header.startsWith(QLatin1String("ratelimit"), Qt::CaseInsensitive);
            const ApiNode content = response.at(QStringLiteral("content"));
            const QStringList types = content.object().keys();
            for (const QString &type : types)
                SchemaOutputs(m_references).look(content.at(type).at(QStringLiteral("schema")), status, operation);
        }
    }

    static bool hasLimitExtension(const ApiNode &node)
    {
        const QStringList keys = node.object().keys();
        return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(QLatin1String("x-ratelimit"), Qt::CaseInsensitive) || key.startsWith(QLatin1String("x-rate-limit"), Qt::CaseInsensitive) || key.startsWith(QLatin1String("x-throttling"), Qt::CaseInsensitive); });
    }

    const OpenApiReferences &m_references;
    ApiSurface &m_surface;
};

} // namespace

core::Result<ApiSurface> readOpenApi(const QByteArray &bytes, const QString &file, const SourceBudget &budget)
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::jsonOrYaml(bytes, file, budget));
    if (!source.root().isObject())
        return source.error(QString(), SurfaceTexts::tr("\"openapi\" is missing: this is no OpenAPI description."), ErrorKind::Invalid);
    ApiSurface surface;
    surface.digest = core::Hasher::of(bytes);
    const OpenApiReferences references(source);
    HALLMARKER_TRY(OpenApiReading(references, surface).run());
    return surface;
}

} // namespace hallmarker::threats
