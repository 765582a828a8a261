#include "ui/assessments/ChangeSection.h"

#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QString changeWord(dpia::ManifestChange::Kind kind)
{
    switch (kind) {
    case dpia::ManifestChange::Kind::Added: return ChangeSection::tr("Added");
    case dpia::ManifestChange::Kind::Removed: return ChangeSection::tr("Removed");
    case dpia::ManifestChange::Kind::Changed: return ChangeSection::tr("Changed");
    }
    return {};
}

Status changeStatus(dpia::ManifestChange::Kind kind)
{
    return kind == dpia::ManifestChange::Kind::Added ? Status::Info : kind == dpia::ManifestChange::Kind::Removed ? Status::Missing : Status::Stale;
}

} // namespace

ChangeSection::ChangeSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent)
    : EditorSection(services, desk, language, parent), m_list(new ListSection(tr("Changes since the signature"), tr("Filter changes"), {{QStringLiteral("kind"), tr("Change")}, {QStringLiteral("part"), tr("Part")}, {QStringLiteral("what"), tr("Which")}, {QStringLiteral("before"), tr("As signed")}, {QStringLiteral("after"), tr("As it is now")}}, this))
{
    m_list->setWidths({110, 110, 260, 240, 240});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ChangeSection::show);
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) {
        if (m_desk.isOpen())
            if (const QString target = m_desk.contents().changes.value(id.toInt()).target; !target.isEmpty())
                Q_EMIT targetWanted(target);
    });
}

void ChangeSection::refresh()
{
    if (!m_desk.isOpen())
        return;
    const bool isSigned = m_desk.contents().signOff.has_value();
    m_list->table()->emptyState()->setTexts(IconId::Verify, isSigned ? tr("Nothing has changed") : tr("Nobody has signed yet"), isSigned ? tr("Answers, evaluations, risks and evidence are what they were when the decision was made.") : tr("Once a decision is made, whatever changes afterwards is listed here, as it was and as it is."));
    QList<TableRow> rows;
    const QList<SignedChange> &changes = m_desk.contents().changes;
    for (qsizetype index = 0; index < changes.size(); ++index) {
        const SignedChange &change = changes.at(index);
        TableRow row;
        row.id = QString::number(index);
        row.cells = {{changeWord(change.change.kind), {}, changeStatus(change.change.kind), IconId::None, {}}, {change.part, {}, {}, IconId::None, {}}, {change.what, {}, {}, IconId::None, change.what}, {change.before.simplified(), {}, {}, IconId::None, change.before}, {change.after.simplified(), {}, {}, IconId::None, change.after}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void ChangeSection::show(const QString &id)
{
    if (id.isEmpty() || !m_desk.isOpen())
        return;
    const SignedChange change = m_desk.contents().changes.value(id.toInt());
    auto *sheet = new DetailSheet;
    sheet->addPill(changeStatus(change.change.kind), changeWord(change.change.kind));
    sheet->addText(change.what);
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    const auto addSide = [&](const QString &title, const QString &text) {
        auto *side = new QVBoxLayout;
        side->setSpacing(space::xs);
        auto *head = new QLabel(title, sides);
        head->setFont(typeFont(TypeRole::Strong, font()));
        head->setWordWrap(true);
        auto *body = new QLabel(text.isEmpty() ? tr("(nothing)") : text, sides);
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        body->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        side->addWidget(head);
        side->addWidget(body, 1);
        row->addLayout(side, 1);
    };
    addSide(tr("As signed"), change.before);
    addSide(tr("As it is now"), change.after);
    sheet->addWidget(sides);
    m_list->showDetail(change.part, sheet);
}

} // namespace hallmarker::ui
