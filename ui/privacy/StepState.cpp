#include "ui/privacy/StepState.h"

#include "checks/anonymisation/release/PlanReview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

namespace {

struct StepStateTexts {
    Q_DECLARE_TR_FUNCTIONS(StepStateTexts)
};

using Mark = StepState::Mark;

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

StepState modelState(const ReleaseDocument &document)
{
    StepState state{QStringLiteral("models"), StepStateTexts::tr("Models"), {}, Mark::Open, document.source() != nullptr};
    if (!document.source())
        return state;
    const auto plan = document.draft().plan();
    if (!plan) {
        state.mark = Mark::Problem;
        state.sentence = StepStateTexts::tr("cannot be searched yet");
        return state;
    }
    const QList<anonymisation::PlanRemark> remarks = anonymisation::reviewPlan(*plan, document.source()->profile);
    const qsizetype unsafe = std::count_if(remarks.begin(), remarks.end(), [](const anonymisation::PlanRemark &remark) { return remark.weight == anonymisation::PlanRemark::Weight::Unsafe; });
    state.mark = unsafe > 0 ? Mark::Problem : Mark::Done;
    state.sentence = unsafe > 0 ? StepStateTexts::tr("%n warnings", nullptr, int(unsafe)) : StepStateTexts::tr("%n models", nullptr, int(document.draft().models.size()));
    return state;
}

} // namespace

QString StepState::markWord(Mark mark)
{
    switch (mark) {
    case Mark::Open: return StepStateTexts::tr("to do", "state of a step");
    case Mark::Done: return StepStateTexts::tr("done", "state of a step");
    case Mark::Problem: return StepStateTexts::tr("needs attention", "state of a step");
    case Mark::Running: return StepStateTexts::tr("running", "state of a step");
    }
    return {};
}

QList<StepState> StepState::of(const ReleaseDocument &document, PrivacyJobs::Kind running)
{
    const auto &source = document.source();
    const ReleaseDraft &draft = document.draft();
    const bool isLoaded = source != nullptr;
    const qsizetype quasi = draft.columnsOf(AttributeRole::QuasiIdentifying).size();
    QList<StepState> states;
    states.append({QStringLiteral("data"), StepStateTexts::tr("Data"), isLoaded ? StepStateTexts::tr("%1 records").arg(counted(source->profile.records)) : StepStateTexts::tr("choose a table"), running == PrivacyJobs::Kind::Load ? Mark::Running : isLoaded ? Mark::Done : Mark::Open, true});
    states.append({QStringLiteral("attributes"), StepStateTexts::tr("Attributes"), isLoaded ? StepStateTexts::tr("%n quasi-identifiers", nullptr, int(quasi)) : QString(), !isLoaded ? Mark::Open : quasi > 0 ? Mark::Done : Mark::Problem, isLoaded});
    states.append({QStringLiteral("hierarchies"), StepStateTexts::tr("Hierarchies"), isLoaded ? StepStateTexts::tr("%n rules", nullptr, int(quasi)) : QString(), !isLoaded ? Mark::Open : quasi > 0 ? Mark::Done : Mark::Problem, isLoaded});
    states.append(modelState(document));
    StepState search{QStringLiteral("search"), StepStateTexts::tr("Search"), {}, Mark::Open, isLoaded};
    StepState result{QStringLiteral("result"), StepStateTexts::tr("Result"), {}, Mark::Open, document.result() != nullptr};
    StepState release{QStringLiteral("release"), StepStateTexts::tr("Release"), {}, Mark::Open, document.isResultCurrent() && document.result()->isReleased()};
    if (running == PrivacyJobs::Kind::Search) {
        search.mark = Mark::Running;
    } else if (document.result() && !document.isResultCurrent()) {
        search.sentence = StepStateTexts::tr("choices changed: search again");
    } else if (document.result()) {
        const bool isReleased = document.result()->isReleased();
        search.mark = isReleased ? Mark::Done : Mark::Problem;
        search.sentence = !isReleased ? StepStateTexts::tr("nothing fulfils the models") : document.result()->isProven ? StepStateTexts::tr("proven optimum") : StepStateTexts::tr("best found");
        result.mark = isReleased ? Mark::Done : Mark::Problem;
        if (isReleased)
            result.sentence = StepStateTexts::tr("smallest class %1").arg(counted(qint64(document.result()->built.result.release->smallestClass)));
    }
    if (running == PrivacyJobs::Kind::Write)
        release.mark = Mark::Running;
    if (document.written()) {
        release.mark = Mark::Done;
        release.sentence = StepStateTexts::tr("written");
    }
    return states << search << result << release;
}

} // namespace hallmarker::ui
