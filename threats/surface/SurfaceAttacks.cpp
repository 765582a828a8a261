#include "threats/surface/SurfaceAttacks.h"

#include "threats/surface/SurfaceTexts.h"

namespace hallmarker::threats {

QString SurfaceAttack::noSuchCheck()
{
    return SurfaceTexts::tr("not re-run: no such check");
}

QString SurfaceAttack::notThroughMeasure()
{
    return SurfaceTexts::tr("not re-run: the check asks the model itself, not the interface with the measure on");
}

QList<SurfaceAttack> attacksAgainst(const QList<ApiMeasure> &measures)
{
    QList<SurfaceAttack> attacks;
    for (const ApiMeasure &measure : measures) {
        const bool isLess = measure.kind == ApiMeasure::Kind::LabelOnly || measure.kind == ApiMeasure::Kind::Rounding;
        if (isLess || measure.kind == ApiMeasure::Kind::Quota)
            attacks.append({QStringLiteral("extraction"), SurfaceTexts::tr("Copying the model through queries"), QStringLiteral("robustness.extraction"), measure.text()});
        if (isLess) {
            attacks.append({QStringLiteral("membership-inference"), SurfaceTexts::tr("Telling who was in the training data"), QStringLiteral("privacy.membership"), measure.text()});
            attacks.append({QStringLiteral("inversion"), SurfaceTexts::tr("Recovering inputs from answers"), QStringLiteral("privacy.inversion"), measure.text()});
        }
        if (isLess || measure.kind == ApiMeasure::Kind::Bounds || measure.kind == ApiMeasure::Kind::Quota)
            attacks.append({QStringLiteral("evasion"), SurfaceTexts::tr("Evading the model"), QStringLiteral("robustness.pgd"), measure.text()});
    }
    return attacks;
}

} // namespace hallmarker::threats
