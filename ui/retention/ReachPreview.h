#pragma once

#include "ui/retention/RetentionContents.h"

#include <QWidget>

class QLabel;

namespace hallmarker::ui {

class RecordTable;
class RowsModel;
class Session;

/// What a request for erasure will reach, before it is filed: each place with what is to do there, and what stopped the data.
class ReachPreview final : public QWidget {
    Q_OBJECT
public:
    ReachPreview(Session &session, const LineageSource &source, std::shared_ptr<const RetentionContents> contents, QWidget *parent = nullptr);

    /// Follows the lineage from these, outside of the window's thread.
    void show(const QStringList &assets);
    RecordTable *table() const { return m_table; }

private:
    void fill(const core::AssetReach &reach);

    Session &m_session;
    LineageSource m_source;
    std::shared_ptr<const RetentionContents> m_contents; ///< never null
    QLabel *m_sentence;
    RowsModel *m_rows;
    RecordTable *m_table;
    QStringList m_assets;
    int m_serial = 0;
};

} // namespace hallmarker::ui
