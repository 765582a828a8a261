#include "ui/kit/PanelSplitter.h"

#include "ui/kit/SidePanel.h"

#include <QEvent>

#include <algorithm>

namespace hallmarker::ui {

namespace {
constexpr int leastWidth = 240; ///< what the page has to have at all; below it, it scrolls
}

PanelSplitter::PanelSplitter(QWidget *main, SidePanel *panel, QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_main(main), m_panel(panel)
{
    addWidget(main);
    addWidget(panel);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    setMinimumWidth(leastWidth); // instead of what both ask for together
    panel->installEventFilter(this);
}

bool PanelSplitter::isNarrow() const
{
    const auto least = [](const QWidget *widget) { return widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->minimumSizeHint().width(); };
    return width() < least(m_main) + handleWidth() + (m_wanted > 0 ? m_wanted : least(m_panel));
}

void PanelSplitter::arrange()
{
    if (m_panel->minimumWidth() != m_given)
        m_wanted = m_panel->minimumWidth(); // somebody else has set it since
    m_given = std::min(m_wanted, width());
    m_panel->setMinimumWidth(m_given);
    m_main->setVisible(m_panel->isHidden() || !isNarrow());
}

void PanelSplitter::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

bool PanelSplitter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        arrange();
    return QSplitter::eventFilter(watched, event);
}

} // namespace hallmarker::ui
