#include "ui/assessments/AnswerFinder.h"

#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace hallmarker::ui {

namespace {
constexpr int finderPauseMs = 150;
constexpr int mostFound = 100;
}

AnswerFinder::AnswerFinder(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_field(new QLineEdit(this)), m_count(new QLabel(this)), m_rows(new RowsModel({{QStringLiteral("assessment"), tr("Assessment")}, {QStringLiteral("question"), tr("Question")}, {QStringLiteral("text"), tr("What was found")}}, this)), m_table(new RecordTable(tr("Answers that were found"), this)), m_pause(new QTimer(this))
{
    m_field->setObjectName(QStringLiteral("finder.words"));
    m_field->setPlaceholderText(tr("Find words in all answers"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(420);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_rows);
    m_table->emptyState()->setTexts(IconId::Search, tr("Words in all assessments"), tr("Every word has to be there. Enter opens the question."));
    m_table->setMinimumSize(280, 160);
    m_table->view()->setColumnWidth(0, 220);
    m_table->view()->setColumnWidth(1, 320);
    m_table->view()->setColumnWidth(2, 420);
    m_pause->setSingleShot(true);
    m_pause->setInterval(finderPauseMs);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, m_table->view(), qOverload<>(&QWidget::setFocus));
    connect(m_pause, &QTimer::timeout, this, &AnswerFinder::find);
    connect(m_table, &RecordTable::opened, this, [this](const QString &id) {
        const dpia::AssessmentHit found = m_found.value(id.toInt());
        Q_EMIT opened(found.assessment, found.question);
    });
}

void AnswerFinder::find()
{
    const int turn = ++m_turn;
    if (!m_services.session.isOpen()) {
        show({});
        return;
    }
    m_services.session.read([words = m_field->text().simplified(), language = questionLanguage(m_services.settings)](core::Workspace &workspace) { return dpia::AssessmentSearch(workspace).find(words, language, mostFound); }, this, [this, turn](const core::Result<QList<dpia::AssessmentHit>> &found) {
        if (turn == m_turn)
            show(found ? *found : QList<dpia::AssessmentHit>());
    });
}

void AnswerFinder::show(const QList<dpia::AssessmentHit> &found)
{
    m_found = found;
    QList<TableRow> rows;
    for (qsizetype index = 0; index < found.size(); ++index) {
        const dpia::AssessmentHit &one = found.at(index);
        TableRow row;
        row.id = QString::number(index);
        row.cells = {{one.assessmentName, {}, {}, IconId::None, one.assessmentName}, {one.isComment ? tr("Comment on: %1", "a question").arg(one.questionText) : one.questionText, {}, {}, IconId::None, one.questionText}, {one.snippet.simplified(), {}, {}, IconId::None, one.snippet}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    const bool isAsked = !m_field->text().simplified().isEmpty();
    m_count->setText(isAsked ? tr("%n found", "answers", static_cast<int>(found.size())) : QString());
    m_table->emptyState()->setTexts(IconId::Search, isAsked ? tr("Nothing was found") : tr("Words in all assessments"), tr("Every word has to be there. Enter opens the question."));
}

} // namespace hallmarker::ui
