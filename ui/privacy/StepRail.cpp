#include "ui/privacy/StepRail.h"

#include "ui/kit/Tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace hallmarker::ui {

namespace {

IconId stepIcon(StepState::Mark mark)
{
    switch (mark) {
    case StepState::Mark::Open: return IconId::Draft;
    case StepState::Mark::Done: return IconId::Pass;
    case StepState::Mark::Problem: return IconId::Warning;
    case StepState::Mark::Running: return IconId::Run;
    }
    return IconId::None;
}

} // namespace

StepRail::StepRail(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("privacy.steps"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::xs);
}

void StepRail::show(const QList<StepState> &states, const QString &current)
{
    const bool isFirst = m_buttons.isEmpty();
    m_states = states;
    for (const StepState &state : states) {
        QToolButton *&button = m_buttons[state.id];
        if (button == nullptr) {
            button = new QToolButton(this);
            button->setObjectName(QLatin1String("privacy.rail.") + state.id);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setMinimumHeight(2 * fontMetrics().height() + space::s);
            button->installEventFilter(this);
            connect(button, &QToolButton::toggled, this, [this, id = state.id] { Q_EMIT chosen(id); }); // assistive tools toggle without a click
        }
    }
    for (qsizetype i = 0; i < states.size(); ++i) {
        tell(states.at(i), int(i) + 1);
        QToolButton *button = m_buttons.value(states.at(i).id);
        const QSignalBlocker blocker(button);
        button->setChecked(states.at(i).id == current);
    }
    if (isFirst)
        arrange();
}

void StepRail::tell(const StepState &state, int number)
{
    QToolButton *button = m_buttons.value(state.id);
    const QString sentence = state.sentence.isEmpty() ? StepState::markWord(state.mark) : state.sentence;
    const QString title = tr("%1 %2", "number and title of a step").arg(number).arg(state.title);
    button->setIcon(icon(stepIcon(state.mark)));
    // Two spaces part the words from the icon.
    button->setText(m_isCompact ? title : QStringLiteral("  %1\n  %2").arg(title, sentence));
    button->setEnabled(state.isReachable);
    button->setToolTip(QStringLiteral("%1: %2").arg(state.title, sentence));
    button->setAccessibleName(tr("Step %1: %2").arg(number).arg(state.title));
    button->setAccessibleDescription(QStringLiteral("%1. %2").arg(StepState::markWord(state.mark), state.sentence));
}

void StepRail::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    for (qsizetype i = 0; i < m_states.size(); ++i)
        tell(m_states.at(i), int(i) + 1);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setMinimumHeight(isCompact ? 0 : 2 * fontMetrics().height() + space::s);
    arrange();
}

void StepRail::arrange()
{
    constexpr int compactColumns = 4;
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        QToolButton *button = m_buttons.value(m_states.at(i).id);
        m_grid->removeWidget(button);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const int at = int(i);
        if (m_isCompact)
            m_grid->addWidget(button, at / compactColumns, at % compactColumns);
        else
            m_grid->addWidget(button, at, 0);
    }
    m_grid->setRowStretch(int(m_states.size()), m_isCompact ? 0 : 1);
}

bool StepRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    qsizetype at = 0;
    while (at < m_states.size() && m_buttons.value(m_states.at(at).id) != watched)
        ++at;
    for (at += step; at >= 0 && at < m_states.size(); at += step) {
        if (QToolButton *button = m_buttons.value(m_states.at(at).id); button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace hallmarker::ui
