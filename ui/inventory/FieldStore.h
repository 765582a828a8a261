#pragma once

#include "ui/inventory/FieldEdit.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace hallmarker::ui {

/// Stores fields that were left. One write of a field at a time: what is written in it meanwhile starts from what the
/// first one has stored, else a person would conflict with herself.
class FieldStore final : public QObject {
    Q_OBJECT
public:
    FieldStore(Page &page, QObject *parent) : QObject(parent), m_page(page) {}

    void store(const FieldEdit::Change &change);

Q_SIGNALS:
    void stored(const hallmarker::ui::FieldEdit::Change &change);
    void conflicted(const hallmarker::ui::FieldConflict &conflict);
    /// Nothing newer was written in the field: what was typed is not stored.
    void failed(const hallmarker::ui::FieldEdit::Change &change, const hallmarker::core::Error &error);
    void notTakenBack(const hallmarker::core::Error &error);

private:
    Page &m_page;
    QHash<QString, std::optional<FieldEdit::Change>> m_storing; ///< fields on their way, and what was written in them since
};

} // namespace hallmarker::ui
