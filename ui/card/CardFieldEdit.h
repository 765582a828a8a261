#pragma once

#include "inventory/card/CardView.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QUndoCommand>

namespace hallmarker::ui {

/// One field of a model card changed by a person. Each redo and undo is a write of its own.
class CardFieldEdit final : public QUndoCommand {
public:
    using Written = std::function<void(const core::Result<inventory::ModelCard> &)>;
    CardFieldEdit(Page &page, core::CardId card, const inventory::CardFieldSpec &spec, QJsonValue before, QJsonValue after, Written written);

    void redo() override { write(m_before, m_after); }
    void undo() override { write(m_after, m_before); }

private:
    void write(const QJsonValue &from, const QJsonValue &to);

    QPointer<Page> m_page;
    core::CardId m_card;
    inventory::CardFieldSpec m_spec;
    QString m_field;
    QJsonValue m_before;
    QJsonValue m_after;
    Written m_written;
};

} // namespace hallmarker::ui
