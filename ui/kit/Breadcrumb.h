#pragma once

#include <QList>
#include <QWidget>

namespace hallmarker::ui {

struct Crumb {
    QString id;   ///< what activated() tells
    QString text;
    bool operator==(const Crumb &other) const = default;
};

/// Where one is: links to the places above, the last one is here.
class Breadcrumb final : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    QList<Crumb> crumbs() const { return m_crumbs; }

Q_SIGNALS:
    void activated(const QString &id);

private:
    QList<Crumb> m_crumbs;
};

} // namespace hallmarker::ui
