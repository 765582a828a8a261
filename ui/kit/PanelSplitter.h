#pragma once

#include <QSplitter>

namespace hallmarker::ui {

class SidePanel;

/// What a page shows and, beside it, its panel. Where both have no room side by side, the panel takes the place of the rest
/// until it is closed.
class PanelSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// Takes both over.
    PanelSplitter(QWidget *main, SidePanel *panel, QWidget *parent);
    /// Whether there is no room for both.
    bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_main;
    SidePanel *m_panel;
    int m_wanted = -1; ///< least width that the page has set for it
    int m_given = -1;  ///< and what it has here
};

} // namespace hallmarker::ui
