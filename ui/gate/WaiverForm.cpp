#include "ui/gate/WaiverForm.h"

#include "ui/gate/GateWords.h"
#include "ui/kit/DayField.h"

#include <QLabel>

namespace hallmarker::ui {

WaiverForm::WaiverForm(const core::GateOutcome &outcome, int maxDays, qint64 nowMs, QWidget *parent) : FormPanel(tr("Ask for waiver"), parent), m_outcome(outcome)
{
    addLine(QStringLiteral("reason"), tr("Reason"), {tr("Others have to understand it months from now."), {}, tr("The check runs again after the release")});
    addLine(QStringLiteral("owner"), tr("Owner"), {tr("Who answers for it until it ends."), {}, tr("name or mail address")});
    addDay(QStringLiteral("expires"), tr("Ends at the start of"), {tr("The policy allows %n day(s), up to %1. It cannot be left out.", nullptr, maxDays).arg(gateDay(nowMs + maxDays * 86'400'000LL)), {}, {}});
    addLine(QStringLiteral("ticket"), tr("Ticket"));
    auto *note = new QLabel(tr("The waiver is for this result alone, and for what %1 is now: another content ends it. It holds once somebody else has approved it, who is neither the owner nor you.").arg(outcome.subjectName.isEmpty() ? outcome.title : outcome.subjectName));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    addWidget(note);
    setRequired({QStringLiteral("reason"), QStringLiteral("owner"), QStringLiteral("expires")});
}

core::WaiverWish WaiverForm::wish() const
{
    return {m_outcome.key, m_outcome.subjectId, m_outcome.subjectName, m_outcome.subjectDigest, text(QStringLiteral("reason")), text(QStringLiteral("owner")), day(QStringLiteral("expires")), text(QStringLiteral("ticket"))};
}

} // namespace hallmarker::ui
