#include "ui/threats/DecisionForm.h"

#include "ui/kit/DayField.h"
#include "ui/threats/ThreatRow.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimeZone>

namespace hallmarker::ui {

using threats::ThreatStatus;

namespace {
constexpr int longestAcceptanceDays = 366;
}

DecisionForm::DecisionForm(const threats::ThreatDecision &before, const QStringList &people, QWidget *parent) : FormPanel(tr("Store the decision"), parent), m_before(before)
{
    setObjectName(QStringLiteral("threats.decision"));
    ChoiceListModel::Choices statuses;
    for (const ThreatStatus status : {ThreatStatus::Open, ThreatStatus::MitigatedByStatement, ThreatStatus::Accepted, ThreatStatus::Transferred, ThreatStatus::Avoided, ThreatStatus::NotApplicable})
        statuses.append({threats::threatStatusNames().at(static_cast<int>(status)), threatStatusWord(status)});
    addChoice(QStringLiteral("status"), tr("Decision"), statuses, {tr("Accepted, transferred and not applicable count once they are signed, with \"hallmarker-cli threat decide\"."), {}, {}});
    addLine(QStringLiteral("reason"), tr("Reason"), {tr("Whoever reads this in a year should agree."), {}, {}});
    addLine(QStringLiteral("owner"), tr("Owner"), {tr("Who answers for it."), {}, people.value(0)});
    addDay(QStringLiteral("until"), tr("Until"), {tr("An acceptance ends on a day, at most a year from now. After it the threat is open again."), {}, {}});
    addLine(QStringLiteral("dissent"), tr("Dissent"), {tr("Who thought otherwise, and why. May stay empty."), {}, {}});
    set(QStringLiteral("status"), threats::threatStatusNames().at(static_cast<int>(before.status)));
    set(QStringLiteral("reason"), before.reason);
    set(QStringLiteral("owner"), before.owner);
    set(QStringLiteral("until"), before.until);
    set(QStringLiteral("dissent"), before.dissent);
}

std::optional<threats::ThreatDecision> DecisionForm::decision(const QString &by, const QString &at, const QString &today)
{
    threats::ThreatDecision made = m_before;
    made.status = static_cast<ThreatStatus>(std::max<qsizetype>(0, threats::threatStatusNames().indexOf(choice(QStringLiteral("status")))));
    made.reason = text(QStringLiteral("reason")).trimmed();
    made.owner = text(QStringLiteral("owner")).trimmed();
    made.dissent = text(QStringLiteral("dissent")).trimmed();
    const qint64 untilMs = day(QStringLiteral("until"));
    made.until = untilMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(untilMs, QTimeZone::utc()).date().toString(Qt::ISODate);
    made.by = by;
    made.at = at;
    const bool isDecided = made.status != ThreatStatus::Open;
    field(QStringLiteral("reason"))->setProblem(isDecided && made.reason.isEmpty() ? tr("A decision needs a reason.") : QString());
    field(QStringLiteral("owner"))->setProblem(isDecided && made.status != ThreatStatus::NotApplicable && made.owner.isEmpty() ? tr("Somebody has to answer for it.") : QString());
    QString problem;
    if (made.status == ThreatStatus::Accepted && made.until.isEmpty())
        problem = tr("An acceptance needs a last day.");
    else if (!made.until.isEmpty() && made.until < today)
        problem = tr("This day is over.");
    else if (made.status == ThreatStatus::Accepted && made.until > QDate::fromString(today, Qt::ISODate).addDays(longestAcceptanceDays).toString(Qt::ISODate))
        problem = tr("An acceptance holds for a year at most.");
    field(QStringLiteral("until"))->setProblem(problem);
    for (const char *key : {"reason", "owner", "until"}) {
        if (!field(QLatin1String(key))->problem().isEmpty()) {
            field(QLatin1String(key))->field()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    return made;
}

} // namespace hallmarker::ui
