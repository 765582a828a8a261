#pragma once

#include "ui/threats/OutlineModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace hallmarker::ui {

/// The outline beside the diagram: the same things as words, with a field that narrows them down. What is chosen in one is chosen in the
/// other.
class OutlinePane final : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePane(QWidget *parent = nullptr);

    void setContents(const threats::ThreatModel &model, const threats::DiagramLayout &layout);
    void setSelection(const QStringList &keys);
    QStringList selection() const;
    QTreeView *tree() const { return m_tree; }
    QLineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void selectionChanged(const QStringList &keys);
    void opened(const QString &key);
    void deleteRequested(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OutlineModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    bool m_isSetting = false;
};

} // namespace hallmarker::ui
