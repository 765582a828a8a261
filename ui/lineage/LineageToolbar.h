#pragma once

#include "lineage/review/LineagePicture.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace hallmarker::ui {

class FlowRow;
class LineageFilterBar;

/// How the picture is looked at: how far, with which overlay, as of when. Below it what the marks of the overlay mean.
class LineageToolbar final : public QWidget {
    Q_OBJECT
public:
    explicit LineageToolbar(QWidget *parent = nullptr);

    /// Fills in what is set here.
    void apply(lineage::PictureQuestion &question) const;
    lineage::OverlayKind overlay() const;
    void setOverlay(lineage::OverlayKind kind);
    void addHops(int more);
    LineageFilterBar *filters() const { return m_filters; }
    /// Shows the filters and goes there.
    void openFilters();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// The same in the words of records (lineage/review/ViewWords), with the time.
    QJsonObject bookmarkedView() const;
    void openView(const QJsonObject &view);

Q_SIGNALS:
    void changed();

private:
    void showLegend();
    void timeEdited();
    static std::optional<qint64> timeOf(const QString &text);

    QSpinBox *m_hops;
    QComboBox *m_overlay;
    QComboBox *m_grouping;
    QCheckBox *m_columns;
    QComboBox *m_time;
    QLineEdit *m_when;
    QLabel *m_problem;
    QCheckBox *m_filterSwitch;
    LineageFilterBar *m_filters;
    QWidget *m_legend;
    FlowRow *m_legendRow;
};

} // namespace hallmarker::ui
