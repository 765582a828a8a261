#include "threats/surface/SurfaceAttacks.h"

#include "threats/surface/SurfaceTexts.h"

namespace hallmarker::threats {

namespace {

/// What a caller still gets, as the checks of attacks through an interface take it.
QJsonObject answersUnder(const ApiMeasure &measure)
{
    switch (measure.kind) {
    case ApiMeasure::Kind::LabelOnly: return {{QStringLiteral("answers"), QStringLiteral("label-only")}};
    case ApiMeasure::Kind::Rounding: return {{QStringLiteral("decimals"), measure.decimals}};
    case ApiMeasure::Kind::Quota: return {{QStringLiteral("quota"), measure.calls}};
    default: return {};
    }
}

} // namespace

QString SurfaceAttack::withoutRun(bool isKnown) const
{
    if (!isKnown)
        return SurfaceTexts::tr("not re-run: no such check");
    if (figure.isEmpty())
        return SurfaceTexts::tr("not re-run: the check asks the model itself, not the interface with the measure on");
    if (!isStated)
        return SurfaceTexts::tr("not re-run: the quota states no number of calls");
    return SurfaceTexts::tr("not re-run: it needs the model and samples");
}

QList<SurfaceAttack> attacksAgainst(const QList<ApiMeasure> &measures)
{
    QList<SurfaceAttack> attacks;
    for (const ApiMeasure &measure : measures) {
        const bool isLess = measure.kind == ApiMeasure::Kind::LabelOnly || measure.kind == ApiMeasure::Kind::Rounding;
        const bool isQuota = measure.kind == ApiMeasure::Kind::Quota;
        const auto add = [&](const char *name, const QString &title, const char *check, const char *figure) {
            attacks.append({QLatin1String(name), title, QLatin1String(check), measure.text(), answersUnder(measure), QLatin1String(figure), !isQuota || measure.calls > 0});
        };
        if (isLess || isQuota)
            add("extraction", SurfaceTexts::tr("Copying the model through queries"), "robustness.extraction", "fidelity");
        if (isLess) {
            add("membership-inference", SurfaceTexts::tr("Telling who was in the training data"), "privacy.membership", "membership_auc");
            add("inversion", SurfaceTexts::tr("Recovering inputs from answers"), "privacy.inversion", "");
        }
        if (isLess || isQuota)
            add("evasion", SurfaceTexts::tr("Evading the model"), "robustness.query-evasion", "evasion_success");
        if (measure.kind == ApiMeasure::Kind::Bounds)
            add("evasion", SurfaceTexts::tr("Evading the model"), "robustness.pgd", "");
    }
    return attacks;
}

} // namespace hallmarker::threats
