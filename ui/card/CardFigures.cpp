#include "ui/card/CardFigures.h"

#include "core/check/CheckRegistry.h"
#include "ui/checks/FindingTables.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"

#include <QDateTime>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {
constexpr int mostFigureRows = 10;
}

CardFigures::CardFigures(const core::CheckRegistry *checks, QWidget *parent)
    : QWidget(parent), m_checks(checks),
      m_rows(new RowsModel({{QStringLiteral("standing"), tr("State")}, {QStringLiteral("figure"), tr("Figure")}, {QStringLiteral("value"), tr("Value"), true}, {QStringLiteral("slice"), tr("Slice")}, {QStringLiteral("check"), tr("Finding")}}, this)),
      m_table(new RecordTable(tr("Measured figures of the card"), this))
{
    setObjectName(QStringLiteral("card.figures"));
    m_table->setModel(m_rows);
    m_table->view()->setSortingEnabled(false); // in the order of the card
    m_table->emptyState()->setTexts(IconId::Checks, tr("Nothing measured yet"), tr("Figures come from findings alone. Run a check on this model version to get the first."));
    m_table->view()->setColumnWidth(0, 110);
    m_table->view()->setColumnWidth(1, 200);
    m_table->view()->setColumnWidth(2, 200);
    m_table->view()->setColumnWidth(3, 110);
    connect(m_table, &RecordTable::opened, this, [this](const QString &id) { Q_EMIT findingRequested(id.section(QLatin1Char('#'), 0, 0)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void CardFigures::setEvidence(const QList<inventory::CardEvidence> &evidence)
{
    QList<TableRow> rows;
    for (const inventory::CardEvidence &one : evidence) {
        const core::CheckProvider *check = m_checks != nullptr ? m_checks->find(one.finding().checkId) : nullptr;
        const core::CheckDefinition *definition = check != nullptr ? &check->definition() : nullptr;
        const Status standing = statusFromName(core::findingStandingName(one.judged.standing));
        const QString measured = tr("%1 on %2, measured %3", "check, data, time")
                                     .arg(one.title, one.inputText(), QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.finding().startedMs), QLocale::ShortFormat));
        for (const core::Figure &figure : one.finding().figures) {
            const core::FigureSpec spec = figureSpec(definition, figure.key);
            TableRow row;
            row.id = QStringLiteral("%1#%2").arg(one.finding().id).arg(rows.size());
            row.cells = {{statusWord(standing), {}, standing, IconId::None, measured}, {spec.label, {}, {}, IconId::None, spec.help}, {shownFigure(figure), {}, {}, IconId::None, figure.note},
                         {figure.slice, {}, {}, IconId::None, figure.slice}, {one.title, {}, {}, IconId::None, measured}};
            rows.append(row);
        }
    }
    m_rows->setRows(rows);
    if (rows.isEmpty())
        m_table->setFixedHeight(300);
    else
        m_table->fitRows(mostFigureRows);
}

} // namespace hallmarker::ui
