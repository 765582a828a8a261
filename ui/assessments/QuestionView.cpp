#include "ui/assessments/QuestionView.h"

#include "ui/assessments/AnswerConflictView.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/FoldSection.h"
#include "ui/assessments/RichTextDocument.h"
#include "ui/assessments/TextAnswer.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DayField.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include "dpia/answers/RichText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

QLabel *questionLabel(const QString &text, TypeRole role, bool isMuted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(role, parent->font()));
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QuestionView::QuestionView(AnswerDesk &desk, const QString &language, QWidget *parent) : QScrollArea(parent), m_desk(desk), m_language(language)
{
    setObjectName(QStringLiteral("assessment.question"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const bool wasHere = before && m_sheet && m_sheet->isAncestorOf(before);
        if (wasHere && !(now && m_sheet->isAncestorOf(now)))
            m_desk.leave(m_id);
    });
    connect(&m_desk, &AnswerDesk::changed, this, [this](const QString &question) {
        if (question == m_id || question.isEmpty())
            refresh();
    });
}

QuestionView::~QuestionView()
{
    qApp->disconnect(this); // its fields lose the keyboard while they go, when the desk may be gone already
}

const dpia::Question *QuestionView::asked() const
{
    return m_desk.isOpen() ? m_desk.loaded().form->question(m_id) : nullptr;
}

bool QuestionView::shows(const QString &id) const
{
    return m_id == id && m_editor && m_desk.isOpen() && m_form == m_desk.loaded().form;
}

void QuestionView::setSteps(QAction *previous, QAction *next)
{
    m_previous = previous;
    m_next = next;
}

QWidget *QuestionView::makeHead(const dpia::PlacedQuestion &placed)
{
    const dpia::Question &question = *placed.question;
    QStringList path;
    for (const dpia::TemplateSection *section : placed.path)
        path += section->title.in(m_language);
    auto *head = new QWidget(m_sheet);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(questionLabel(path.join(QStringLiteral(" › ")), TypeRole::Caption, true, head));
    auto *text = questionLabel(question.text.in(m_language), TypeRole::Section, false, head);
    text->setObjectName(QStringLiteral("question.text"));
    column->addWidget(text);
    auto *line = new QWidget(head);
    auto *row = new FlowRow(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_state = new StatusPill(Status::Neutral, line);
    row->addWidget(m_state);
    m_required = new QLabel(line);
    m_required->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_required);
    if (!question.law.isEmpty()) {
        auto *law = new QLabel(question.law, line);
        law->setTextFormat(Qt::PlainText);
        law->setForegroundRole(QPalette::PlaceholderText);
        row->addSpacing(space::s);
        row->addWidget(law);
    }
    column->addWidget(line);
    return head;
}

void QuestionView::addGuidance(const dpia::Question &question, QVBoxLayout *column)
{
    const QString guidance = question.guidance.in(m_language);
    const QString example = question.example.in(m_language);
    if (guidance.isEmpty() && example.isEmpty())
        return;
    auto *fold = new FoldSection(tr("Guidance"), m_sheet);
    fold->heading()->setObjectName(QStringLiteral("question.guidance"));
    if (!guidance.isEmpty())
        fold->addWidget(questionLabel(guidance, TypeRole::Body, false, fold));
    if (!example.isEmpty())
        fold->addWidget(questionLabel(tr("Example: %1").arg(example), TypeRole::Body, true, fold));
    fold->setOpen(m_isGuidanceOpen);
    connect(fold, &FoldSection::toggled, this, [this](bool isOpen) { m_isGuidanceOpen = isOpen; });
    column->addWidget(fold);
}

void QuestionView::addReason(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("Wh&y"), m_sheet);
    label->setFont(typeFont(TypeRole::Strong, font()));
    m_reason = new FormattedTextEdit(m_sheet);
    m_reason->setObjectName(QStringLiteral("answer.reason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setLines(3, 10);
    m_reason->setReadOnly(!m_desk.mayWrite());
    label->setBuddy(m_reason);
    column->addWidget(label);
    column->addWidget(m_reason);
    setAnswerHtml(*m_reason->document(), m_desk.saying(m_id).reason);
    connect(m_reason->document(), &QTextDocument::contentsChanged, this, &QuestionView::takeTyped);
}

void QuestionView::showQuestion(const QString &id)
{
    if (id != m_id)
        m_desk.leave(m_id);
    m_id = id;
    m_form = m_desk.isOpen() ? m_desk.loaded().form : nullptr;
    if (m_editor)
        m_editor->disconnect(this);
    if (m_reason)
        m_reason->document()->disconnect(this);
    m_editor = nullptr;
    m_reason = nullptr;
    m_conflict = nullptr;
    m_sheet = new QWidget;
    m_sheet->setMaximumWidth(space::proseWidth + 2 * space::l);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setContentsMargins(space::l, 0, space::l, space::l);
    m_column->setSpacing(space::m);
    m_state = nullptr;
    if (const dpia::Question *question = asked()) {
        const QList<dpia::PlacedQuestion> all = m_form->questions();
        const auto placed = std::find_if(all.cbegin(), all.cend(), [question](const dpia::PlacedQuestion &one) { return one.question == question; });
        m_column->addWidget(makeHead(*placed));
        addGuidance(*question, m_column);
        m_message = new InlineMessage(m_sheet);
        m_message->setClosable(false);
        m_message->setObjectName(QStringLiteral("question.message"));
        m_said.clear();
        m_column->addWidget(m_message);
        m_editor = AnswerEditor::make(*question, *m_form, m_language, m_desk.contents().references.value(id), m_sheet);
        m_editor->setReadOnly(!m_desk.mayWrite());
        m_editor->setValue(m_desk.saying(id).value);
        m_column->addWidget(m_editor);
        if (question->wantsReason || !m_desk.saying(id).reason.isEmpty())
            addReason(m_column);
        m_problem = questionLabel({}, TypeRole::Caption, false, m_sheet);
        m_problem->setObjectName(QStringLiteral("question.problem"));
        m_column->addWidget(m_problem);
        m_version = questionLabel({}, TypeRole::Caption, true, m_sheet);
        m_version->setObjectName(QStringLiteral("question.version"));
        m_column->addWidget(m_version);
        if (m_previous && m_next) {
            auto *steps = new QHBoxLayout;
            steps->setSpacing(space::s);
            steps->addWidget(new ActionButton(m_previous, ActionButton::Look::Plain, m_sheet));
            steps->addWidget(new ActionButton(m_next, ActionButton::Look::Primary, m_sheet));
            steps->addStretch();
            m_column->addLayout(steps);
        }
        connect(m_editor, &AnswerEditor::edited, this, &QuestionView::takeTyped);
        connect(m_editor, &AnswerEditor::committed, this, [this] { m_desk.leave(m_id); });
    }
    m_column->addStretch();
    if (QWidget *before = takeWidget()) { // later: one of its buttons may have led here
        before->hide();
        before->deleteLater();
    }
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setValue(0);
    refresh();
    tabInLayoutOrder(this);
}

dpia::Saying QuestionView::current() const
{
    dpia::Saying saying = m_desk.saying(m_id);
    const QJsonValue before = saying.value;
    saying.value = m_editor->value();
    if (m_reason)
        saying.reason = dpia::RichText::isEmpty(answerHtmlOf(*m_reason->document())) ? QString() : answerHtmlOf(*m_reason->document());
    // What is referred to is cited by itself; what is not referred to any more is not cited either.
    if (asked()->type == dpia::QuestionType::Reference)
        saying.cites.removeIf([&](const dpia::Citation &citation) { return before.toArray().contains(citation.id) && !saying.value.toArray().contains(citation.id); });
    return saying;
}

void QuestionView::takeTyped()
{
    if (!m_isSetting && m_editor)
        m_desk.type(m_id, current());
}

void QuestionView::refresh()
{
    const dpia::Question *question = asked();
    if (!question || !m_editor || m_form != m_desk.loaded().form)
        return;
    if (!m_desk.isUnstored(m_id)) {
        m_isSetting = true;
        const dpia::Saying stored = m_desk.saying(m_id);
        m_editor->setValue(stored.value);
        if (m_reason && current().reason != stored.reason)
            setAnswerHtml(*m_reason->document(), stored.reason);
        m_isSetting = false;
    }
    const dpia::AnswerSheet sheet = m_desk.sheet();
    const bool isVisible = sheet.isVisible(m_id);
    const bool isRequired = sheet.isRequired(m_id);
    const dpia::AnswerState state = sheet.state(m_id);
    if (isVisible)
        m_state->setStatus(answerStateStatus(state, isRequired), answerStateWord(state, isRequired));
    else
        m_state->setStatus(Status::Neutral, tr("Does not apply"));
    m_required->setText(isRequired ? tr("required", "behind the label of a question") : QString());
    m_required->setVisible(isRequired);
    QString problem = m_desk.refusal(m_id);
    if (problem.isEmpty() && isVisible)
        problem = sheet.shortfall(m_id);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokenColor(ColorToken::Fail, palette()));
    m_problem->setPalette(colours);
    QStringList said;
    if (const auto answer = m_desk.loaded().answers.constFind(m_id); answer != m_desk.loaded().answers.constEnd()) {
        said += tr("Version %1 by %2, %3, %4.", "number, who, when, whether by a person").arg(QString::number(answer->revision), answer->author, localMoment(answer->updatedMs), answerSourceWord(answer->source));
        if (answer->isFact)
            said += tr("This is a fact about %1: all of its assessments share it.").arg(m_desk.contents().subjectName);
    }
    if (m_desk.isUnstored(m_id))
        said = QStringList{tr("Not stored yet; a draft is kept.")};
    m_version->setText(said.join(QLatin1Char(' ')));
    m_version->setVisible(!said.isEmpty());
    showMessage();
    showConflict();
}

void QuestionView::showMessage()
{
    const dpia::LoadedAssessment &loaded = m_desk.loaded();
    const dpia::Evaluation *evaluation = loaded.evaluationOf(QStringLiteral("question:") + m_id);
    const auto answer = loaded.answers.constFind(m_id);
    if (loaded.staleBecause.contains(m_id)) {
        const QString text = loaded.staleBecause.value(m_id).join(QLatin1Char(' '));
        say(Severity::Warning, tr("Stale: %1\nLook whether the answer is still true.").arg(text), tr("It is still true"), [this] { m_desk.stillHolds(m_id); });
    } else if (loaded.unexpressed.contains(m_id)) {
        say(Severity::Warning, tr("Another assessment gave this fact a value that cannot be given here. An answer here replaces it."));
    } else if (evaluation && evaluation->verdict == dpia::Verdict::ToCorrect) {
        say(Severity::Failure, tr("%1 wants this corrected: %2").arg(evaluation->by, dpia::RichText::plain(evaluation->comment)));
    } else if (answer != loaded.answers.constEnd() && answer->source == dpia::AnswerSource::Prefilled && !m_desk.isUnstored(m_id)) {
        QStringList sources;
        for (const dpia::Citation &citation : answer->from)
            sources += m_desk.contents().citationName(m_id, citation.id);
        const QString from = sources.isEmpty() ? QString() : QString(QLatin1Char('\n') + tr("It comes from: %1", "names of records").arg(sources.join(QLatin1String(", "))));
        say(Severity::Info, QString(tr("The program proposes this answer from what the workspace knows. It counts when a person confirms it.") + from), tr("Confirm"), [this] {
            m_desk.type(m_id, m_desk.saying(m_id));
            m_desk.leave(m_id);
        });
    } else {
        say(Severity::Info, {});
    }
}

void QuestionView::say(Severity severity, const QString &text, const QString &actionText, const std::function<void()> &run)
{
    // Said once: a button that is made anew at each reading would lose the keyboard.
    if (text == m_said)
        return;
    m_said = text;
    if (text.isEmpty()) {
        m_message->clear();
        return;
    }
    m_message->showMessage(severity, text);
    if (run && m_desk.mayWrite())
        m_message->addAction(actionText, run);
}

void QuestionView::showConflict()
{
    const AnswerConflict *conflict = m_desk.conflict(m_id);
    if (!conflict) {
        if (m_conflict)
            m_conflict->deleteLater();
        m_conflict = nullptr;
        m_editor->show();
        return;
    }
    if (m_conflict)
        return;
    m_conflict = new AnswerConflictView(*conflict, *asked(), *m_form, m_language, m_sheet);
    m_column->insertWidget(m_column->indexOf(m_message) + 1, m_conflict);
    m_editor->hide(); // first it has to be settled what stands there
    connect(m_conflict, &AnswerConflictView::settled, this, [this](const dpia::Saying &saying) { m_desk.settle(m_id, saying); });
    tabInLayoutOrder(this);
}

void QuestionView::focusAnswer()
{
    if (m_editor && m_editor->field())
        m_editor->field()->setFocus(Qt::OtherFocusReason);
    else
        m_sheet->setFocus();
}

} // namespace hallmarker::ui
