#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/kit/FormPanel.h"

class QLabel;
class QTimer;

namespace hallmarker::ui {

class RowsModel;
class RecordTable;
class Session;

/// Consent records from a file: what is in it, what cannot be used and what was not understood is shown before anything
/// is stored.
class ConsentImportForm final : public FormPanel {
    Q_OBJECT
public:
    ConsentImportForm(Session &session, const ConsentContents &contents, QWidget *parent = nullptr);

    QString filePath() const { return path(QStringLiteral("file")); }
    QStringList datasets() const { return picked(QStringLiteral("datasets")); }
    bool leavesOutBad() const { return choice(QStringLiteral("bad")) == QLatin1String("skip"); }
    QString summary() const;
    RecordTable *notes() const { return m_notes; }

private:
    void look();
    void show(const inventory::ConsentImportReport &report);

    Session &m_session;
    QTimer *m_pause;
    QLabel *m_summary;
    RowsModel *m_rows;
    RecordTable *m_notes;
    int m_turn = 0;
};

/// Reads a file and stores it; nothing when something in it cannot be used, unless that is left out.
core::Result<inventory::AccessDesk::Imported> importConsents(core::Workspace &workspace, const LineageSource &lineage, const QString &path, const QStringList &datasets, bool leavesOutBad);

} // namespace hallmarker::ui
