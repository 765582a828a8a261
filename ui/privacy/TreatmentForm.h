#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/privacy/LoadedSource.h"

namespace hallmarker::ui {

/// Asks what is done beside the generalisation: local recoding of what would be suppressed, and means of groups instead of
/// the numbers that stay.
class TreatmentForm final : public QWidget {
    Q_OBJECT
public:
    TreatmentForm(const ReleaseDraft &draft, const LoadedSource &source, QWidget *parent = nullptr);

    /// The draft with what the form says; an error names the field.
    core::Result<ReleaseDraft> applied(ReleaseDraft draft) const;
    FormPanel *form() const { return m_form; }

    /// "Local recoding in up to 10 rounds. Means of 5 records instead of: income."
    static QString sentence(const ReleaseDraft &draft);
    /// Columns of numbers that stay in the release.
    static QStringList possibleColumns(const ReleaseDraft &draft, const LoadedSource &source);

Q_SIGNALS:
    void submitted();

private:
    FormPanel *m_form;
    bool m_hasColumns = false;
};

} // namespace hallmarker::ui
