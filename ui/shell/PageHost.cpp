#include "ui/shell/PageHost.h"

#include "ui/kit/TabOrder.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/UiSettings.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QUndoGroup>

#include <algorithm>

namespace hallmarker::ui {

namespace {

/// Scrolls a page that has no room. A scroll area asks for the least height without the width; texts that wrap in a
/// narrow window need more.
class PageFrame final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    void hold(QWidget *page)
    {
        setWidget(page);
        page->installEventFilter(this);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isHandled = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return isHandled;
    }

private:
    void fit()
    {
        const QLayout *layout = widget() != nullptr ? widget()->layout() : nullptr;
        if (layout == nullptr)
            return;
        const int width = std::max(viewport()->width(), layout->minimumSize().width());
        const int least = layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : 0;
        if (widget()->minimumHeight() != least)
            widget()->setMinimumHeight(least);
    }
};

} // namespace

PageHost::PageHost(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pageHost"));
}

void PageHost::addPage(const PageDescriptor &descriptor)
{
    m_descriptors.append(descriptor);
}

Page *PageHost::show(const QString &id)
{
    Page *page = m_pages.value(id);
    if (!page) {
        for (const PageDescriptor &descriptor : std::as_const(m_descriptors)) {
            if (descriptor.id == id)
                page = make(descriptor);
        }
        if (!page)
            return nullptr;
        m_stale.insert(id);
    }
    const bool isNew = m_shown != id; // a stack shows its first widget by itself, so it cannot be asked
    m_shown = id;
    setCurrentWidget(m_frames.value(id));
    if (m_stale.remove(id)) {
        m_missed.remove(id);
        page->refresh();
    } else if (const QStringList missed = m_missed.take(id); !missed.isEmpty()) {
        page->recordsChanged(missed);
    }
    if (isNew)
        Q_EMIT currentPageChanged(page);
    return page;
}

Page *PageHost::currentPage() const
{
    for (auto frame = m_frames.cbegin(); frame != m_frames.cend(); ++frame) {
        if (*frame == currentWidget())
            return m_pages.value(frame.key());
    }
    return nullptr;
}

bool PageHost::has(const QString &id) const
{
    return std::any_of(m_descriptors.cbegin(), m_descriptors.cend(), [&id](const PageDescriptor &page) { return page.id == id; });
}

QString PageHost::pageForKind(const QString &kind) const
{
    for (const PageDescriptor &descriptor : m_descriptors) {
        if (descriptor.opensKinds.contains(kind))
            return descriptor.id;
    }
    return {};
}

QStringList PageHost::openableKinds() const
{
    QStringList kinds;
    for (const PageDescriptor &descriptor : m_descriptors)
        kinds += descriptor.opensKinds;
    return kinds;
}

void PageHost::recordsChanged(const QStringList &ids)
{
    const Page *current = isVisible() ? currentPage() : nullptr;
    for (Page *page : std::as_const(m_pages)) {
        if (page == current)
            page->recordsChanged(ids);
        else
            m_missed[page->pageId()] += ids;
    }
}

void PageHost::refreshAll()
{
    Page *current = currentPage();
    m_missed.clear();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (*page == current)
            current->refresh();
        else
            m_stale.insert(page.key());
    }
}

void PageHost::saveStates()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_services->settings.setPageState(page.key(), (*page)->saveState());
}

Page *PageHost::make(const PageDescriptor &descriptor)
{
    Page *page = descriptor.make(*m_services);
    Q_ASSERT(page && page->pageId() == descriptor.id);
    // In small windows and at large scales the page scrolls as a whole instead of being cut.
    auto *frame = new PageFrame(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->hold(page);
    page->setAutoFillBackground(false);
    frame->viewport()->setAutoFillBackground(false);
    addWidget(frame);
    m_pages.insert(descriptor.id, page);
    m_frames.insert(descriptor.id, frame);
    const QList<Command> commands = page->commands();
    for (Command command : commands) {
        command.scope = descriptor.id;
        m_services->commands.add(command);
    }
    page->ready();
    tabInLayoutOrder(page);
    if (QUndoStack *stack = page->undoStack())
        m_services->undoGroup.addStack(stack);
    page->restoreState(m_services->settings.pageState(descriptor.id));
    return page;
}

} // namespace hallmarker::ui
