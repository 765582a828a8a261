#include "ui/lineage/ExternalCopyForm.h"

#include "ui/kit/DayField.h"
#include "ui/lineage/HandWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace hallmarker::ui {

ExternalCopyForm::ExternalCopyForm(const lineage::NodeKey &source, QWidget *parent) : FormPanel(tr("Mark copy"), parent), m_source(source)
{
    addLine(QStringLiteral("holder"), tr("Holder"), {tr("Who has it: a recipient, a processor, a department, the tape vault. An erasure asks them."), QStringLiteral("GDPR Art. 19"), tr("Clinic North")});
    addLine(QStringLiteral("name"), tr("Name there"), {tr("What the copy is called where it lies."), {}, {}})->setText(keyTitle(source));
    addLine(QStringLiteral("place"), tr("Place"), {tr("Where it lies."), {}, tr("their warehouse, backup tape 12")});
    addLine(QStringLiteral("region"), tr("Region"), {tr("Held against the regions where the data may lie."), QStringLiteral("GDPR Art. 44"), QStringLiteral("EU")});
    addDay(QStringLiteral("since"), tr("Since"), {tr("The day the copy was made."), {}, QStringLiteral("2026-01-15")});
    addLine(QStringLiteral("note"), tr("Note"), {tr("How you know. It stands in the log, with your name."), {}, {}});
    setRequired({QStringLiteral("holder"), QStringLiteral("name")});
}

lineage::HandCopy ExternalCopyForm::copy() const
{
    const qint64 since = day(QStringLiteral("since"));
    return {m_source, text(QStringLiteral("name")), {text(QStringLiteral("holder")), text(QStringLiteral("place")), text(QStringLiteral("region")), since == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(since, QTimeZone::utc()).date()}, text(QStringLiteral("note"))};
}

} // namespace hallmarker::ui
