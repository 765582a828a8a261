#include "ui/assessments/AnswerConflictView.h"

#include "dpia/answers/AnswerValue.h"
#include "ui/kit/DayField.h"
#include "ui/kit/Tokens.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AnswerConflictView::AnswerConflictView(const AnswerConflict &conflict, const dpia::Question &question, const dpia::Template &of, const QString &language, QWidget *parent) : QFrame(parent), m_conflict(conflict), m_choice(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("answer.conflict"));
    setAccessibleName(tr("Two answers to this question"));
    auto *title = wrappedLabel(accessibleName(), this);
    title->setFont(typeFont(TypeRole::Strong, font()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto addChoice = [&](Choice choice, const QString &text, const char *name, const QString &shown) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(QString(QString(text).remove(QLatin1Char('&')) + QLatin1String(": ") + shown));
        m_choice->addButton(button, choice);
        grid->addWidget(button, line, 0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(shown, this), line++, 1);
        return button;
    };
    const auto shownText = [&](const QJsonValue &value) {
        const QString text = dpia::AnswerValue::display(question, of, value, language);
        return text.isEmpty() ? tr("(no answer)") : text;
    };
    addChoice(Mine, tr("Mine"), "conflict.mine", shownText(conflict.mine.value))->setChecked(true);
    addChoice(Theirs, tr("Theirs"), "conflict.theirs", shownText(conflict.theirs.value));
    if (question.type == dpia::QuestionType::Text || question.type == dpia::QuestionType::List || question.type == dpia::QuestionType::Table)
        addChoice(Both, tr("Both"), "conflict.both", tr("Theirs, and mine below it; edit the text afterwards."));
    auto *store = new QPushButton(tr("Store what is chosen"), this);
    store->setObjectName(QStringLiteral("conflict.store"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("%1 stored another answer on %2, while you were writing. Yours is kept here until you decide.").arg(conflict.theirs.author, localMoment(conflict.theirs.updatedMs)), this));
    column->addLayout(grid);
    column->addWidget(store, 0, Qt::AlignLeading);
    connect(store, &QPushButton::clicked, this, [this] { Q_EMIT settled(result()); });
}

dpia::Saying AnswerConflictView::result() const
{
    dpia::Saying theirs{m_conflict.theirs.value, m_conflict.theirs.reason, m_conflict.theirs.cites, dpia::AnswerSource::Person};
    if (m_choice->checkedId() == Theirs)
        return theirs;
    if (m_choice->checkedId() == Mine)
        return m_conflict.mine;
    dpia::Saying both = m_conflict.mine;
    if (both.value.isString() || theirs.value.isString()) {
        both.value = QString(theirs.value.toString() + both.value.toString());
    } else {
        QJsonArray entries = theirs.value.toArray();
        for (const QJsonValue &entry : both.value.toArray())
            if (!entries.contains(entry))
                entries.append(entry);
        both.value = entries;
    }
    if (both.reason != theirs.reason)
        both.reason = QString(theirs.reason + both.reason);
    for (const dpia::Citation &citation : std::as_const(theirs.cites))
        if (!both.cites.contains(citation))
            both.cites.append(citation);
    return both;
}

void AnswerConflictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokenColor(ColorToken::Warn, palette()));
    painter.setBrush(tintedGround(ColorToken::Warn, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace hallmarker::ui
