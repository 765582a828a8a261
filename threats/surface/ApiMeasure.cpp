#include "threats/surface/ApiMeasure.h"

#include "threats/surface/SurfaceTexts.h"

#include <QJsonArray>

namespace hallmarker::threats {

namespace {

const QStringList &measureNames()
{
    static const QStringList names{QStringLiteral("label-only"), QStringLiteral("rounding"), QStringLiteral("quota"), QStringLiteral("bounds"), QStringLiteral("authentication"), QStringLiteral("plain-errors")};
    return names;
}

/// Whether the operation is another one now.
bool applyMeasure(const ApiMeasure &measure, ApiOperation &operation)
{
    const auto dropIf = [&operation](auto isGone) { return operation.disclosed.removeIf(isGone) > 0; };
    switch (measure.kind) {
    case ApiMeasure::Kind::LabelOnly:
        return dropIf([](const DisclosedField &field) { return field.kind != Disclosure::StackTraces; });
    case ApiMeasure::Kind::PlainErrors:
        return dropIf([](const DisclosedField &field) { return field.kind == Disclosure::StackTraces; });
    case ApiMeasure::Kind::Rounding: {
        bool isChanged = false;
        for (DisclosedField &field : operation.disclosed)
            if (field.kind != Disclosure::StackTraces && (field.decimals < 0 || field.decimals > measure.decimals)) {
                field.decimals = measure.decimals;
                isChanged = true;
            }
        return isChanged;
    }
    case ApiMeasure::Kind::Quota:
        return !std::exchange(operation.statesRateLimit, true);
    case ApiMeasure::Kind::Authentication:
        return !std::exchange(operation.isAuthenticated, true);
    case ApiMeasure::Kind::Bounds:
        return !std::exchange(operation.unbounded, {}).isEmpty();
    }
    return false;
}

} // namespace

QStringList ApiMeasure::names()
{
    return measureNames();
}

core::Result<ApiMeasure> ApiMeasure::fromText(const QString &text)
{
    const QString word = text.section(QLatin1Char('='), 0, 0);
    const QString value = text.section(QLatin1Char('='), 1);
    const qsizetype index = measureNames().indexOf(word);
    bool isNumber = value.isEmpty();
    ApiMeasure measure;
    if (index >= 0)
        measure.kind = static_cast<Kind>(index);
    const bool isQuota = measure.kind == Kind::Quota;
    constexpr qint64 mostCalls = 1'000'000'000;
    if (!value.isEmpty() && isQuota) {
        measure.calls = value.toLongLong(&isNumber);
        isNumber = isNumber && measure.calls > 0 && measure.calls <= mostCalls;
    } else if (!value.isEmpty()) {
        measure.decimals = value.toInt(&isNumber);
    }
    const bool takesValue = measure.kind == Kind::Rounding || isQuota;
    if (index < 0 || !isNumber || (!value.isEmpty() && !takesValue) || measure.decimals < 0 || measure.decimals > 12)
        return core::Error(core::ErrorKind::Usage, SurfaceTexts::tr("\"%1\" is no measure. Known are %2; rounding takes decimals, as in rounding=2, and quota the calls of one caller, as in quota=500.").arg(text, measureNames().join(QLatin1String(", "))));
    return measure;
}

QString ApiMeasure::text() const
{
    const QString name = measureNames().at(static_cast<int>(kind));
    if (kind == Kind::Rounding)
        return name + QLatin1Char('=') + QString::number(decimals);
    return kind == Kind::Quota && calls > 0 ? name + QLatin1Char('=') + QString::number(calls) : name;
}

MeasuredSurface withMeasures(const ApiSurface &surface, const QList<ApiMeasure> &measures)
{
    MeasuredSurface measured{surface, surface, {}};
    for (const ApiMeasure &measure : measures) {
        MeasuredSurface::Step step{measure, {}, {}};
        for (ApiOperation &operation : measured.after.operations)
            if (applyMeasure(measure, operation))
                step.operations.append(operation.name());
        step.after = measured.after.count();
        measured.steps.append(step);
    }
    return measured;
}

QJsonObject MeasuredSurface::toJson() const
{
    QJsonArray rows;
    for (const Step &step : steps)
        rows.append(QJsonObject{{QStringLiteral("measure"), step.measure.text()}, {QStringLiteral("operations"), QJsonArray::fromStringList(step.operations)}, {QStringLiteral("after"), step.after.toJson()}});
    return {{QStringLiteral("before"), before.count().toJson()}, {QStringLiteral("after"), after.count().toJson()}, {QStringLiteral("measures"), rows}};
}

} // namespace hallmarker::threats
