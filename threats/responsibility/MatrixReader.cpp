#include "threats/responsibility/MatrixReader.h"

#include "core/yaml/YamlFields.h"
#include "threats/exchange/YamlText.h"
#include "threats/responsibility/ResponsibilityTexts.h"

#include <QJsonArray>

namespace hallmarker::threats {

namespace {

/// One text or a list of them.
QStringList oneOrMany(core::YamlFields &fields, const core::YamlDocument &document, const QString &key)
{
    const QJsonValue value = core::valueAt(document.root(), fields.pointer(key));
    if (value.isString()) {
        fields.skip(key);
        return {value.toString()};
    }
    return fields.texts(key, QStringList());
}

core::Result<ResponsibilityRow> readRow(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    ResponsibilityRow row;
    row.control = fields.text(QStringLiteral("id"));
    row.title = fields.text(QStringLiteral("title"), QString());
    row.place = fields.locate();
    const QString side = fields.has(QStringLiteral("side")) ? fields.choice(QStringLiteral("side"), controlSideNames()) : QString();
    if (!side.isEmpty())
        row.side = static_cast<ControlSide>(controlSideNames().indexOf(side));
    row.accountable = oneOrMany(fields, document, QStringLiteral("accountable"));
    row.responsible = oneOrMany(fields, document, QStringLiteral("responsible"));
    row.elements = oneOrMany(fields, document, QStringLiteral("elements"));
    row.cwes = oneOrMany(fields, document, QStringLiteral("cwes"));
    row.rules = oneOrMany(fields, document, QStringLiteral("rules"));
    if (fields.has(QStringLiteral("result"))) {
        fields.map(QStringLiteral("result"));
        core::YamlFields inner(document, fields.pointer(QStringLiteral("result")));
        ControlResult result;
        result.verdict = inner.choice(QStringLiteral("verdict"), controlVerdicts());
        result.onMs = inner.day(QStringLiteral("on"));
        result.maxAgeDays = inner.integer(QStringLiteral("max_age"), 1, 36'500, 0);
        result.evidence = inner.text(QStringLiteral("evidence"), QString());
        HALLMARKER_TRY(inner.finish());
        row.result = result;
    }
    HALLMARKER_TRY(fields.finish());
    return row;
}

} // namespace

core::Result<ResponsibilityMatrix> readResponsibilityMatrix(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    core::YamlFields fields(document, QString());
    ResponsibilityMatrix matrix;
    matrix.title = fields.text(QStringLiteral("title"), QString());
    matrix.provider = fields.text(QStringLiteral("provider"));
    matrix.customer = fields.text(QStringLiteral("customer"));
    matrix.maxAgeDays = fields.integer(QStringLiteral("max_age"), 1, 36'500, 365);
    const qsizetype count = fields.list(QStringLiteral("controls")).size();
    if (matrix.provider == matrix.customer)
        fields.fail(QStringLiteral("customer"), ResponsibilityTexts::tr("Provider and customer have the same name. Two sides are needed."));
    HALLMARKER_TRY(fields.finish());
    for (qsizetype i = 0; i < count; ++i) {
        HALLMARKER_ASSIGN(const ResponsibilityRow row, readRow(document, core::jsonPointer(QStringLiteral("/controls"), i)));
        matrix.rows.append(row);
    }
    return matrix;
}

QByteArray writeResponsibilityMatrix(const ResponsibilityMatrix &matrix)
{
    static const QStringList order{QStringLiteral("title"), QStringLiteral("provider"), QStringLiteral("customer"), QStringLiteral("max_age"), QStringLiteral("id"), QStringLiteral("side"), QStringLiteral("accountable"), QStringLiteral("responsible"), QStringLiteral("elements"), QStringLiteral("cwes"), QStringLiteral("rules"), QStringLiteral("verdict"), QStringLiteral("on")};
    QJsonObject document = matrix.toJson();
    if (matrix.rows.isEmpty())
        document.insert(QStringLiteral("controls"), QJsonArray()); // the reader wants the list
    return YamlText::of(document, order);
}

} // namespace hallmarker::threats
