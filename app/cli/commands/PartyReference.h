#pragma once

#include "app/cli/CommandContext.h"

#include "inventory/people/PartyRepository.h"

#include <optional>

namespace hallmarker::cli {

/// Who "--owner NAME" names: a party by id or name, or a new name. A new one becomes a team in the same transaction as
/// the record that names it, so a refused record leaves no team behind.
class PartyReference {
public:
    /// An empty word means nobody. A new name is told on stderr.
    static core::Result<PartyReference> of(CommandContext &context, core::Workspace &workspace, const QString &word);
    core::Result<core::PartyId> store(core::WriteTransaction &transaction) const;

private:
    core::PartyId m_known;
    QString m_newName;
};

/// Stores a value together with its owner, when one was named.
template <typename Value>
core::Result<Value> saveOwned(core::Workspace &workspace, const Value &value, const std::optional<PartyReference> &owner)
{
    Value saved;
    HALLMARKER_TRY(workspace.write(QString(QString::fromLatin1(Value::kind) + QStringLiteral(".save")), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        Value draft = value;
        if (owner) {
            HALLMARKER_ASSIGN(draft.owner, owner->store(transaction));
        }
        HALLMARKER_ASSIGN(saved, inventory::RecordRepository<Value>::save(transaction, draft));
        return {};
    }));
    return saved;
}

} // namespace hallmarker::cli
