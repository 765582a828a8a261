#include "ui/gate/FlipSection.h"

#include "ui/gate/FlipStrip.h"
#include "ui/gate/GateWords.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

FlipSection::FlipSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("What ends next"), tr("Filter what ends"), {{QStringLiteral("day"), tr("Day")}, {QStringLiteral("left"), tr("Time left")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("what"), tr("What ends")}, {QStringLiteral("key"), tr("Result that flips")}, {QStringLiteral("severity"), tr("Severity")}}, this)),
      m_strip(new FlipStrip(m_list)), m_contents(std::make_shared<GateContents>())
{
    m_list->addAbove(m_strip);
    m_list->setWidths({110, 110, 100, 320, 320, 90});
    m_list->table()->emptyState()->setTexts(IconId::Expired, tr("Nothing ends by itself"), tr("Evidence with a maximum age and waivers stand here with the day on which they end: run the check again, or decide anew, before the gate closes."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_strip, &FlipStrip::chosen, this, [this](qsizetype at) { m_list->table()->select(QString::number(at)); });
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &id) { m_strip->setCurrent(id.isEmpty() ? -1 : id.toLongLong()); });
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) {
        const qsizetype at = id.toLongLong();
        if (m_contents->report && at < m_contents->report->flips.size() && !m_contents->report->flips.at(at).recordId.isEmpty())
            m_services.goTo(gatePageOf(m_contents->report->flips.at(at).recordId), m_contents->report->flips.at(at).recordId);
    });
}

void FlipSection::ready()
{
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("gate.run")));
}

void FlipSection::show(const std::shared_ptr<const GateContents> &contents)
{
    m_contents = contents;
    const QList<core::GateFlip> flips = contents->report ? contents->report->flips : QList<core::GateFlip>();
    m_strip->setFlips(flips, contents->nowMs);
    m_strip->setVisible(!flips.isEmpty());
    QList<TableRow> rows;
    for (qsizetype at = 0; at < flips.size(); ++at) {
        const core::GateFlip &flip = flips.at(at);
        const core::GateResult *result = contents->result(flip.key);
        rows.append({QString::number(at), {{gateDay(flip.atMs), flip.atMs, {}, IconId::None, {}}, {gateDaysFrom(contents->nowMs, flip.atMs), flip.atMs, {}, IconId::None, {}},
                                           {flip.kind == core::GateFlip::Kind::Waiver ? tr("Waiver") : tr("Evidence"), {}, {}, IconId::None, {}}, {flip.text, {}, {}, IconId::None, flip.text},
                                           {result == nullptr ? flip.key : result->outcome.title, {}, {}, IconId::None, flip.key}, {gateSeverityWord(flip.severity), int(flip.severity), {}, IconId::None, {}}}});
    }
    m_list->rows()->setRows(rows);
}

} // namespace hallmarker::ui
