#pragma once

#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/PrivacyStep.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;

namespace hallmarker::ui {

class InlineMessage;
class RecordTable;
class RowsModel;

/// Which way to release a table: k-anonymity, differential privacy and synthetic data, each tried on the same records, with what an
/// attacker gets out of it and how right the same model is after it.
class WaysView final : public QWidget {
    Q_OBJECT
public:
    explicit WaysView(PrivacyDesk &desk, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show();
    QWidget *initialFocus() const;
    RecordTable *table() const { return m_table; }
    InlineMessage *message() const { return m_message; }

Q_SIGNALS:
    /// A class size is to become the k of the release.
    void sizeChosen(int k);

private:
    QJsonObject asked() const;
    void fillColumns();
    void showProgress();
    void showWays();
    void lookAt();
    /// The candidate of the current row; null: none, or the records as they are.
    const checks::PrivacyCandidate *current() const;
    static int sizeOf(const checks::PrivacyCandidate &candidate);

    PrivacyDesk &m_desk;
    InlineMessage *m_message;
    QLabel *m_intro;
    QWidget *m_bar;
    QComboBox *m_target;
    QComboBox *m_profile;
    QDoubleSpinBox *m_epsilon;
    QCheckBox *m_public;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QLabel *m_reason;
    RowsModel *m_rows;
    RecordTable *m_table;
    QLabel *m_details;
    std::shared_ptr<const ComparedWays> m_shown;
    QStringList m_columns; ///< that the targets are of
};

} // namespace hallmarker::ui
