#pragma once

#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/PrivacyStep.h"

class QComboBox;
class QLabel;
class QProgressBar;

namespace hallmarker::ui {

class InlineMessage;
class RecordTable;
class RowsModel;

/// What somebody who knows the quasi-identifiers gets out of the release that was found: singling out, linkability, inference.
class AttackView final : public QWidget {
    Q_OBJECT
public:
    explicit AttackView(PrivacyDesk &desk, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show();
    RecordTable *table() const { return m_table; }
    InlineMessage *message() const { return m_message; }

private:
    void fillSecrets();
    void showAttacks();

    PrivacyDesk &m_desk;
    InlineMessage *m_message;
    QLabel *m_intro;
    QWidget *m_bar;
    QComboBox *m_secret;
    QProgressBar *m_progress;
    RowsModel *m_rows;
    RecordTable *m_table;
    std::shared_ptr<const AttackedRelease> m_shown;
    QStringList m_columns;
};

} // namespace hallmarker::ui
