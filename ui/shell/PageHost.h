#pragma once

#include "ui/shell/Page.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>

namespace hallmarker::ui {

/// Makes pages when they are first shown, and keeps them. A page that is not in front is refreshed when it comes back.
class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(QWidget *parent = nullptr);

    void setServices(PageServices *services) { m_services = services; }
    void addPage(const PageDescriptor &descriptor);
    const QList<PageDescriptor> &descriptors() const { return m_descriptors; }

    /// Null when there is no page of that id.
    Page *show(const QString &id);
    Page *currentPage() const;
    Page *page(const QString &id) const { return m_pages.value(id); } ///< null when not made yet
    bool has(const QString &id) const;
    QString pageForKind(const QString &kind) const;
    /// Kinds of records that some page shows.
    QStringList openableKinds() const;

    void recordsChanged(const QStringList &ids);
    void refreshAll();
    void saveStates();

Q_SIGNALS:
    void currentPageChanged(hallmarker::ui::Page *page);

private:
    Page *make(const PageDescriptor &descriptor);

    PageServices *m_services = nullptr;
    QList<PageDescriptor> m_descriptors;
    QHash<QString, Page *> m_pages;
    QHash<QString, QWidget *> m_frames; ///< the scroll area of each page
    QHash<QString, QStringList> m_missed; ///< changed records that a page has not heard of
    QString m_shown;
    QSet<QString> m_stale;                ///< pages to refresh as a whole
};

} // namespace hallmarker::ui
