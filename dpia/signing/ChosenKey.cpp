#include "dpia/signing/ChosenKey.h"

#include "core/storage/Workspace.h"
#include "dpia/signing/CertificateKey.h"
#include "dpia/signing/KeyFileKey.h"
#include "dpia/signing/WorkspaceKey.h"

namespace hallmarker::dpia {

core::Result<std::unique_ptr<SigningKey>> ChosenKey::open(core::Workspace &workspace) const
{
    switch (kind) {
    case Kind::Workspace: break;
    case Kind::KeyFile: {
        HALLMARKER_ASSIGN(KeyFileKey key, KeyFileKey::open(path, passphrase));
        return std::unique_ptr<SigningKey>(std::make_unique<KeyFileKey>(std::move(key)));
    }
    case Kind::Certificate: {
        HALLMARKER_ASSIGN(CertificateKey key, CertificateKey::open(path, passphrase));
        return std::unique_ptr<SigningKey>(std::make_unique<CertificateKey>(std::move(key)));
    }
    }
    return std::unique_ptr<SigningKey>(std::make_unique<WorkspaceKey>(workspace.log()));
}

} // namespace hallmarker::dpia
