#include "ui/workshop/CoverageSection.h"

#include "threats/workshop/WorkshopCategory.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Tokens.h"
#include "ui/workshop/CoverageHeat.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

CoverageSection::CoverageSection(PageServices &services, QWidget *parent)
    : RoomSection(services, parent), m_heat(new CoverageHeat), m_legend(new QLabel), m_list(new ListSection(tr("Coverage"), tr("Filter elements"), {{QStringLiteral("element"), tr("Element")}, {QStringLiteral("seen"), tr("Seen"), true}, {QStringLiteral("rest"), tr("Not seen yet")}}, this))
{
    m_list->setWidths({130, 60, 260});
    m_list->table()->emptyState()->setTexts(IconId::Search, tr("No elements"), tr("A workshop about a threat model, or with elements of its own, has a map of what the room has looked at."));
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    auto *scroll = new QScrollArea(this);
    auto *inner = new QWidget;
    auto *stack = new QVBoxLayout(inner);
    stack->setContentsMargins(0, 0, space::s, 0);
    stack->addWidget(m_heat);
    stack->addWidget(m_legend);
    stack->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(280);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(scroll, 3);
    row->addWidget(m_list, 2);
    connect(m_heat, &CoverageHeat::chosen, this, &CoverageSection::chosen);
}

void CoverageSection::showRoom()
{
    const threats::CoverageMap map = room().coverage();
    m_heat->setMap(map);
    QStringList words;
    for (const QString &category : map.categories())
        words += QStringLiteral("%1 = %2").arg(threats::WorkshopCategory::shortText(category), threats::WorkshopCategory::text(category));
    m_legend->setText(tr("%1 of %2 fields seen. A figure counts threats, – means looked at and nothing found, ? a question.").arg(map.seen()).arg(map.fields()) + QLatin1Char('\n') + words.join(QStringLiteral(" · ")));
    QList<TableRow> rows;
    for (qsizetype at = 0; at < map.elements().size(); ++at) {
        QStringList rest;
        for (qsizetype column = 0; column < map.categories().size(); ++column)
            if (!map.field(at, column).isSeen())
                rest += threats::WorkshopCategory::text(map.categories().at(column));
        const QString text = rest.isEmpty() ? tr("all seen") : rest.join(QStringLiteral(", "));
        TableRow row;
        row.id = map.elements().at(at).id;
        row.cells = {{map.elements().at(at).name, {}, {}, IconId::None, {}}, {QStringLiteral("%1 / %2").arg(map.seenOf(at)).arg(map.categories().size()), map.seenOf(at), {}, IconId::None, {}}, {text, {}, {}, IconId::None, text}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

} // namespace hallmarker::ui
