#include "ui/clauses/LibrarySection.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

LibrarySection::LibrarySection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Library of clauses"), tr("Filter clauses"), {{QStringLiteral("clause"), tr("Clause")}, {QStringLiteral("topic"), tr("Topic")}, {QStringLiteral("law"), tr("Law")}, {QStringLiteral("rule"), tr("Required if")}, {QStringLiteral("file"), tr("Library")}}, this)),
      m_contents(std::make_shared<ClauseContents>())
{
    m_list->setWidths({260, 180, 200, 320, 200});
    m_list->table()->emptyState()->setTexts(IconId::Agreement, tr("No clauses"), tr("Open a workspace to see the clauses that count in it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &LibrarySection::showClause);
    connect(m_list->table(), &RecordTable::opened, this, &LibrarySection::showClause);
}

void LibrarySection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("clauses.import")));
}

void LibrarySection::show(const std::shared_ptr<const ClauseContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    const QString language = clauseLanguage();
    for (const dpia::ClauseFile &file : m_contents->library ? m_contents->library->files() : QList<dpia::ClauseFile>()) {
        const QString name = file.isBuiltIn ? file.title.in(language) : tr("%1 (own)", "a library of clauses").arg(file.title.in(language));
        for (const dpia::Clause &clause : file.clauses) {
            TableRow row;
            row.id = clause.id;
            row.cells = {{clause.title.in(language), {}, {}, IconId::None, {}}, {topicWord(clause.topic), {}, {}, IconId::None, {}}, {clause.law, {}, {}, IconId::None, {}}, {clause.requiredIf.isEmpty() ? tr("always") : clause.requiredIf.text, {}, {}, IconId::None, clause.requiredIf.text}, {name, {}, {}, IconId::None, file.reference()}};
            rows.append(row);
        }
    }
    m_list->rows()->setRows(rows);
    if (m_list->panel()->isVisibleTo(m_list))
        showClause(m_list->table()->currentId());
}

void LibrarySection::showClause(const QString &id)
{
    const dpia::Clause *clause = m_contents->library ? m_contents->library->clause(id) : nullptr;
    if (clause == nullptr) {
        m_list->panel()->hide();
        return;
    }
    const QString language = clauseLanguage();
    auto *sheet = new DetailSheet;
    sheet->addText(clause->text.in(language).trimmed());
    sheet->addFact(tr("Why it is needed"), clause->why.in(language).trimmed());
    sheet->addFact(tr("Law"), clause->law);
    sheet->addFact(tr("Required if"), clause->requiredIf.isEmpty() ? tr("always") : clause->requiredIf.text);
    QStringList elements;
    for (const dpia::ClauseElement &element : clause->elements)
        elements += element.isRequired ? element.title.in(language) : tr("%1 (may be left out)", "part of a clause").arg(element.title.in(language));
    sheet->addFact(tr("What a text has to say"), elements.join(QLatin1Char('\n')));
    m_list->showDetail(clause->title.in(language), sheet);
}

} // namespace hallmarker::ui
