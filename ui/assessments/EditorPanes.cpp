#include "ui/assessments/EditorPanes.h"

#include "ui/kit/Tokens.h"

#include <QResizeEvent>

namespace hallmarker::ui {

namespace {
constexpr int roomForAll = 900;
constexpr int roomForTwo = 560;
}

EditorPanes::EditorPanes(QWidget *outline, QWidget *question, QWidget *aside, QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_outline(outline), m_question(question), m_aside(aside)
{
    for (QWidget *pane : {outline, question, aside}) {
        addWidget(pane);
        pane->setMinimumWidth(200);
    }
    setStretchFactor(0, 3);
    setStretchFactor(1, 6);
    setStretchFactor(2, 3);
    setChildrenCollapsible(false);
    setSizes({280, 560, 300});
    // Takes what is left instead of making the page scroll: each pane scrolls by itself.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setMinimumSize(220, 200);
    arrange();
}

void EditorPanes::arrange()
{
    const bool isWide = width() >= roomForAll;
    const bool isMedium = !isWide && width() >= roomForTwo;
    m_outline->setVisible(isWide ? m_hasOutline : isMedium ? m_side == Pane::Outline : m_front == Pane::Outline);
    m_aside->setVisible(isWide ? m_hasAside : isMedium ? m_side == Pane::Aside : m_front == Pane::Aside);
    m_question->setVisible(isWide || isMedium || m_front == Pane::Question);
    Q_EMIT arranged();
}

void EditorPanes::showPane(Pane pane)
{
    m_front = pane;
    if (pane != Pane::Question)
        m_side = pane;
    m_hasOutline = m_hasOutline || pane == Pane::Outline;
    m_hasAside = m_hasAside || pane == Pane::Aside;
    arrange();
}

void EditorPanes::togglePane(Pane pane)
{
    if (!isShown(pane)) {
        showPane(pane);
        return;
    }
    m_front = Pane::Question;
    if (pane == Pane::Outline) {
        m_hasOutline = false;
        m_side = Pane::Aside;
    } else if (pane == Pane::Aside) {
        m_hasAside = false;
        m_side = Pane::Outline;
    }
    arrange();
}

bool EditorPanes::isShown(Pane pane) const
{
    const QWidget *widget = pane == Pane::Outline ? m_outline : pane == Pane::Aside ? m_aside : m_question;
    return !widget->isHidden();
}

void EditorPanes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace hallmarker::ui
