#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace hallmarker::ui {

class FlowRow;

/// Top of a page: title, one sentence, and its actions, of which one is primary.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// The primary button; replaces the one before.
    void setPrimary(QAction *action);
    /// A plain button left of the primary one.
    void addSecondary(QAction *action);
    /// A pill or another small widget behind the title.
    void addBadge(QWidget *badge);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr; ///< title beside the actions, or above them where there is no room
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_titleRow;
    FlowRow *m_actions;
    QWidget *m_primary = nullptr;
};

} // namespace hallmarker::ui
