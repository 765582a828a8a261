#include "core/artifact/SignatureInputs.h"

#include <QJsonArray>

namespace hallmarker::core {

namespace {

struct EncodingNames {
    const char *ofColumn;
    const char *ofFeature;
};
constexpr EncodingNames encodingNames[] = {{"number", "numeric"}, {"one-hot", "onehot"}};

void renameKey(QJsonObject &object, const char *from, const char *to)
{
    if (object.contains(QLatin1String(from)))
        object.insert(QLatin1String(to), object.take(QLatin1String(from)));
}

} // namespace

QJsonObject signatureInputsAsColumns(const QJsonObject &inputs)
{
    QJsonObject result = inputs;
    if (inputs.value(QStringLiteral("features")).isArray()) {
        QJsonArray columns;
        const QJsonArray features = inputs.value(QStringLiteral("features")).toArray();
        for (const QJsonValue &feature : features) {
            QJsonObject column = feature.toObject();
            renameKey(column, "column", "name");
            renameKey(column, "type", "encoding");
            for (const EncodingNames &names : encodingNames) {
                if (column.value(QStringLiteral("encoding")) == QLatin1String(names.ofFeature))
                    column.insert(QStringLiteral("encoding"), QLatin1String(names.ofColumn));
            }
            columns.append(column);
        }
        result.remove(QStringLiteral("features"));
        result.insert(QStringLiteral("columns"), columns);
    }
    if (inputs.contains(QStringLiteral("shape")) && inputs.contains(QStringLiteral("min")) && inputs.contains(QStringLiteral("max")) && !inputs.contains(QStringLiteral("range")))
        result.insert(QStringLiteral("range"), QJsonArray{inputs.value(QStringLiteral("min")), inputs.value(QStringLiteral("max"))});
    return result;
}

QJsonObject signatureInputsAsFeatures(const QJsonObject &inputs)
{
    QJsonObject result = inputs;
    if (inputs.value(QStringLiteral("columns")).isArray()) {
        QJsonArray features;
        const QJsonArray columns = inputs.value(QStringLiteral("columns")).toArray();
        for (const QJsonValue &one : columns) {
            QJsonObject feature = one.isString() ? QJsonObject{{QStringLiteral("name"), one}} : one.toObject();
            if (!feature.contains(QStringLiteral("encoding")))
                feature.insert(QStringLiteral("encoding"), feature.contains(QStringLiteral("categories")) ? QStringLiteral("one-hot") : QStringLiteral("number"));
            renameKey(feature, "name", "column");
            renameKey(feature, "encoding", "type");
            for (const EncodingNames &names : encodingNames) {
                if (feature.value(QStringLiteral("type")) == QLatin1String(names.ofColumn))
                    feature.insert(QStringLiteral("type"), QLatin1String(names.ofFeature));
            }
            features.append(feature);
        }
        result.remove(QStringLiteral("columns"));
        result.insert(QStringLiteral("kind"), QStringLiteral("tabular"));
        result.insert(QStringLiteral("features"), features);
    } else if (inputs.contains(QStringLiteral("shape")) && !inputs.contains(QStringLiteral("kind"))) {
        result.insert(QStringLiteral("kind"), QStringLiteral("tensor"));
        const QJsonArray range = inputs.value(QStringLiteral("range")).toArray();
        if (range.size() == 2) {
            result.insert(QStringLiteral("min"), range.at(0));
            result.insert(QStringLiteral("max"), range.at(1));
        }
    }
    return result;
}

} // namespace hallmarker::core
