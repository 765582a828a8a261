#include "ui/threats/panels/SurfaceWords.h"

#include "core/drawing/SafeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace hallmarker::ui {

using threats::ApiMeasure;
using threats::Disclosure;

namespace {

struct SurfaceUiTexts {
    Q_DECLARE_TR_FUNCTIONS(SurfaceUiTexts)
};

QString disclosureWord(Disclosure kind)
{
    switch (kind) {
    case Disclosure::Probabilities:
        return SurfaceUiTexts::tr("probabilities");
    case Disclosure::Score:
        return SurfaceUiTexts::tr("a score");
    case Disclosure::Logits:
        return SurfaceUiTexts::tr("logits");
    case Disclosure::Embeddings:
        return SurfaceUiTexts::tr("embeddings");
    case Disclosure::Gradients:
        return SurfaceUiTexts::tr("gradients");
    case Disclosure::StackTraces:
        return SurfaceUiTexts::tr("stack traces");
    }
    return {};
}

} // namespace

QList<SurfaceWords::Figure> SurfaceWords::figures(const threats::MeasuredSurface &measured)
{
    const threats::SurfaceCount before = measured.before.count();
    const threats::SurfaceCount after = measured.after.count();
    return {{QStringLiteral("operations"), SurfaceUiTexts::tr("Operations"), before.operations, after.operations},
            {QStringLiteral("unauthenticated"), SurfaceUiTexts::tr("Without authentication"), before.unauthenticated, after.unauthenticated},
            {QStringLiteral("unbounded"), SurfaceUiTexts::tr("Inputs without bounds"), before.unboundedInputs, after.unboundedInputs},
            {QStringLiteral("uploads"), SurfaceUiTexts::tr("Take uploads"), before.uploads, after.uploads},
            {QStringLiteral("disclosures"), SurfaceUiTexts::tr("Fields that give away more than a decision"), before.disclosures, after.disclosures},
            {QStringLiteral("exact"), SurfaceUiTexts::tr("Scores of full precision"), before.exactScores, after.exactScores},
            {QStringLiteral("stack"), SurfaceUiTexts::tr("Stack traces in answers"), before.stackTraces, after.stackTraces},
            {QStringLiteral("limit"), SurfaceUiTexts::tr("Without a stated limit of calls"), before.withoutRateLimit, after.withoutRateLimit},
            {QStringLiteral("cleartext"), SurfaceUiTexts::tr("Servers in clear text"), before.cleartextServers, after.cleartextServers}};
}

QString SurfaceWords::measure(ApiMeasure::Kind kind)
{
    switch (kind) {
    case ApiMeasure::Kind::LabelOnly:
        return SurfaceUiTexts::tr("Decision only");
    case ApiMeasure::Kind::Rounding:
        return SurfaceUiTexts::tr("Round scores");
    case ApiMeasure::Kind::Quota:
        return SurfaceUiTexts::tr("Limit of calls");
    case ApiMeasure::Kind::Bounds:
        return SurfaceUiTexts::tr("Bounds on inputs");
    case ApiMeasure::Kind::Authentication:
        return SurfaceUiTexts::tr("Authentication");
    case ApiMeasure::Kind::PlainErrors:
        return SurfaceUiTexts::tr("Plain errors");
    }
    return {};
}

QString SurfaceWords::meaning(ApiMeasure::Kind kind)
{
    switch (kind) {
    case ApiMeasure::Kind::LabelOnly:
        return SurfaceUiTexts::tr("Answers hold the decision and no scores of any sort.");
    case ApiMeasure::Kind::Rounding:
        return SurfaceUiTexts::tr("Scores have so many decimals and no more.");
    case ApiMeasure::Kind::Quota:
        return SurfaceUiTexts::tr("Each operation states a limit of calls and answers 429 beyond it.");
    case ApiMeasure::Kind::Bounds:
        return SurfaceUiTexts::tr("Every input has a longest length, a largest number and no unknown members.");
    case ApiMeasure::Kind::Authentication:
        return SurfaceUiTexts::tr("Every operation asks for a scheme that the description defines.");
    case ApiMeasure::Kind::PlainErrors:
        return SurfaceUiTexts::tr("Errors say what to do and hold no stack trace.");
    }
    return {};
}

QString SurfaceWords::disclosed(const threats::ApiOperation &operation)
{
    QStringList given;
    for (const threats::DisclosedField &field : operation.disclosed)
        given += SurfaceUiTexts::tr("%1 at %2", "what an answer gives away, where in it").arg(disclosureWord(field.kind), core::safeText(field.where));
    return given.join(QStringLiteral("; "));
}

QString SurfaceWords::tried(const threats::SurfaceAttack &attack, const core::Finding &finding)
{
    QString shown[2];
    for (const core::Figure &figure : finding.figures) {
        if (figure.key != attack.figure || (figure.slice != QLatin1String("before") && figure.slice != QLatin1String("after")))
            continue;
        const auto number = [](double value) { return QLocale().toString(value, 'f', 3); };
        shown[figure.slice == QLatin1String("after") ? 1 : 0] = figure.low && figure.high ? SurfaceUiTexts::tr("%1 (%2 to %3)", "figure and its interval").arg(number(figure.value), number(*figure.low), number(*figure.high)) : number(figure.value);
    }
    if (shown[0].isEmpty() || shown[1].isEmpty())
        return SurfaceUiTexts::tr("could not be run: %1").arg(finding.reason);
    return SurfaceUiTexts::tr("%1 without the measure, %2 with it", "how well an attack did").arg(shown[0], shown[1]);
}

} // namespace hallmarker::ui
