#pragma once

#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/PrivacyStep.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace hallmarker::ui {

class BusyMark;
class EmptyState;
class InlineMessage;
class PastReleases;
class RecordTable;

/// The table: a file or a dataset of the workspace, how it was read, its first rows, and what is wrong with it.
class DataStep final : public PrivacyStep {
    Q_OBJECT
public:
    DataStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    PastReleases &past() const { return *m_past; }
    /// Reads anew which datasets there are.
    void refresh();

private:
    void askForFile();
    void load(const SourceChoice &choice);
    void showTable();
    void showFaults();

    InlineMessage *m_message;
    QComboBox *m_datasets;
    QPushButton *m_read;
    BusyMark *m_busy;
    EmptyState *m_empty;
    QWidget *m_loaded;
    QLabel *m_facts;
    QLabel *m_notes;
    RecordTable *m_rows;
    RecordTable *m_faults;
    PastReleases *m_past;
    QStackedLayout *m_stack;
    std::shared_ptr<const LoadedSource> m_shown;
};

} // namespace hallmarker::ui
