#pragma once

#include "ui/privacy/RecordsModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;
class QTableView;

namespace hallmarker::ui {

/// Source and release side by side, class by class; both scroll and stand on the same record.
class RecordsView final : public QWidget {
    Q_OBJECT
public:
    explicit RecordsView(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ReleaseResult> &result);
    QTableView *source() const { return m_source; }
    QTableView *release() const { return m_release; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *makeView(RecordsModel *model, const QString &name);
    void tell();
    void fit();

    std::shared_ptr<const ReleaseResult> m_result;
    RecordsModel *m_sourceModel;
    RecordsModel *m_releaseModel;
    QLabel *m_text;
    QCheckBox *m_only;
    QTableView *m_source;
    QTableView *m_release;
    QSplitter *m_splitter;
};

} // namespace hallmarker::ui
