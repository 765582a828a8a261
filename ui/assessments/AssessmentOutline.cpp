#include "ui/assessments/AssessmentOutline.h"

#include "dpia/answers/AnswerValue.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/OutlineDelegate.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/Tokens.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {
constexpr int questionRole = Qt::UserRole;
}

AssessmentOutline::AssessmentOutline(AnswerDesk &desk, const QString &language, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_language(language), m_filter(new FilterBar(tr("Find in this assessment"), this)), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("assessment.outline"));
    m_tree->setAccessibleName(tr("Questions"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(space::m);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTabKeyNavigation(false);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    setMinimumWidth(200);
    connect(m_filter, &FilterBar::changed, this, &AssessmentOutline::find);
    connect(m_filter->searchField(), &QLineEdit::returnPressed, this, [this] {
        find(); // typing is gathered for a moment
        for (const dpia::PlacedQuestion &placed : m_form->questions())
            if (QTreeWidgetItem *item = m_items.value(placed.question->id); item && !item->isHidden()) {
                setCurrent(placed.question->id);
                Q_EMIT chosen(placed.question->id);
                return;
            }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_isSetting || !item)
            return;
        if (const QString question = item->data(0, questionRole).toString(); !question.isEmpty())
            Q_EMIT chosen(question);
    });
}

void AssessmentOutline::rebuild()
{
    if (!m_desk.isOpen() || m_form == m_desk.loaded().form)
        return;
    m_isSetting = true;
    m_form = m_desk.loaded().form;
    m_tree->clear();
    m_items.clear();
    m_sections.clear();
    for (const dpia::TemplateSection &section : m_form->sections)
        addSection(section, m_tree->invisibleRootItem());
    m_tree->expandAll();
    m_isSetting = false;
    m_filter->clear();
}

void AssessmentOutline::addSection(const dpia::TemplateSection &section, QTreeWidgetItem *parent)
{
    auto *item = new QTreeWidgetItem(parent);
    QFont strong = m_tree->font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
    m_sections.insert(item, &section);
    for (const dpia::Question &question : section.questions) {
        auto *entry = new QTreeWidgetItem(item);
        entry->setText(0, question.text.in(m_language));
        entry->setData(0, questionRole, question.id);
        m_items.insert(question.id, entry);
    }
    for (const dpia::TemplateSection &inner : section.sections)
        addSection(inner, item);
}

void AssessmentOutline::mark(QTreeWidgetItem *item, const dpia::AnswerSheet &sheet)
{
    const QString id = item->data(0, questionRole).toString();
    const QString text = m_form->question(id)->text.in(m_language);
    if (!sheet.isVisible(id)) {
        item->setData(0, OutlineDelegate::MarkRole, QVariant());
        item->setData(0, OutlineDelegate::QuietRole, true);
        item->setToolTip(0, tr("%1\nDoes not apply, as other answers stand.").arg(text));
        item->setData(0, Qt::AccessibleTextRole, tr("%1: does not apply").arg(text));
        return;
    }
    const dpia::Evaluation *evaluation = m_desk.loaded().evaluationOf(QStringLiteral("question:") + id);
    const bool isRequired = sheet.isRequired(id);
    const dpia::AnswerState state = sheet.state(id);
    Status status = answerStateStatus(state, isRequired);
    QString word = answerStateWord(state, isRequired);
    if (m_desk.conflict(id)) {
        status = Status::Warn;
        word = tr("Two people wrote");
    } else if (!m_desk.refusal(id).isEmpty()) {
        status = Status::Error;
        word = tr("Not stored");
    } else if (m_desk.loaded().answers.value(id).source == dpia::AnswerSource::Prefilled && !m_desk.isUnstored(id)) {
        status = Status::Info;
        word = tr("Proposed, to be confirmed");
    } else if (evaluation && evaluation->verdict == dpia::Verdict::ToCorrect) {
        status = Status::Fail;
        word = evaluationWord(evaluation->verdict);
    }
    item->setData(0, OutlineDelegate::MarkRole, static_cast<int>(status));
    item->setData(0, OutlineDelegate::QuietRole, false);
    item->setToolTip(0, QString(text + QLatin1Char('\n') + word));
    item->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "a question and how far it is").arg(text, word));
}

void AssessmentOutline::refresh()
{
    if (!m_desk.isOpen())
        return;
    rebuild();
    m_isSetting = true;
    const dpia::AnswerSheet sheet = m_desk.sheet();
    for (QTreeWidgetItem *item : std::as_const(m_items))
        mark(item, sheet);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        const dpia::SheetProgress progress = sheet.progress(**it);
        const QString title = (*it)->title.in(m_language);
        it.key()->setText(0, title);
        it.key()->setData(0, OutlineDelegate::CountRole, progress.required > 0 ? tr("%1/%2", "answered of needed").arg(progress.requiredComplete).arg(progress.required) : QString());
        it.key()->setData(0, OutlineDelegate::QuietRole, !sheet.isVisible(**it));
        it.key()->setData(0, Qt::AccessibleTextRole, tr("%1: %2 of %3 answered", "a section").arg(title).arg(progress.requiredComplete).arg(progress.required));
        it.key()->setToolTip(0, title);
    }
    m_isSetting = false;
}

QString AssessmentOutline::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, questionRole).toString() : QString();
}

void AssessmentOutline::setCurrent(const QString &question)
{
    QTreeWidgetItem *item = m_items.value(question);
    if (!item || item == m_tree->currentItem())
        return;
    m_isSetting = true;
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    m_isSetting = false;
}

QString AssessmentOutline::beside(const QString &question, int step, Wanted wanted) const
{
    if (!m_desk.isOpen())
        return {};
    const dpia::AnswerSheet sheet = m_desk.sheet();
    QStringList order;
    for (const dpia::PlacedQuestion &placed : m_form->questions())
        order += placed.question->id;
    if (order.isEmpty())
        return {};
    const qsizetype count = order.size();
    qsizetype place = order.indexOf(question);
    if (place < 0)
        place = step > 0 ? -1 : 0;
    for (qsizetype turn = 0; turn < count; ++turn) {
        place = (place + step + count) % count;
        const QString &id = order.at(place);
        if (!sheet.isVisible(id))
            continue;
        const dpia::AnswerState state = sheet.state(id);
        const bool isMissing = sheet.isRequired(id) && (state == dpia::AnswerState::Empty || state == dpia::AnswerState::Partial);
        if (wanted == Wanted::Any || (wanted == Wanted::Missing && isMissing) || (wanted == Wanted::Stale && state == dpia::AnswerState::Stale))
            return id;
    }
    return {};
}

bool AssessmentOutline::matches(const dpia::Question &question, const QStringList &words) const
{
    const QString answer = dpia::AnswerValue::display(question, *m_form, m_desk.saying(question.id).value, m_language);
    const QString all = QStringList{question.text.in(m_language), question.guidance.in(m_language), question.law, answer}.join(QLatin1Char(' '));
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void AssessmentOutline::find()
{
    if (!m_form)
        return;
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype found = 0;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const bool isFound = words.isEmpty() || matches(*m_form->question(it.key()), words);
        (*it)->setHidden(!isFound);
        found += isFound ? 1 : 0;
    }
    // A section without a hit is only in the way. Inner ones stand behind outer ones, so from the end.
    const QList<const dpia::TemplateSection *> all = m_form->allSections();
    for (auto section = all.crbegin(); section != all.crend(); ++section) {
        QTreeWidgetItem *item = m_sections.key(*section);
        bool isEmpty = true;
        for (int child = 0; child < item->childCount(); ++child)
            isEmpty = isEmpty && item->child(child)->isHidden();
        item->setHidden(isEmpty);
    }
    m_filter->setCount(words.isEmpty() ? m_items.size() : found, m_items.size());
}

} // namespace hallmarker::ui
