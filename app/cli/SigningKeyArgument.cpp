#include "app/cli/SigningKeyArgument.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TerminalSecret.h"

#include "dpia/signing/CertificateKey.h"
#include "dpia/signing/KeyFileKey.h"
#include "dpia/signing/WorkspaceKey.h"

namespace hallmarker::cli {

namespace {

core::SecretBytes secretOf(QByteArray bytes)
{
    core::SecretBytes secret(bytes);
    core::SecretBytes::wipe(bytes);
    return secret;
}

/// Opens with what the environment gives, else without a passphrase, else with what is typed.
template <typename Key>
core::Result<std::unique_ptr<dpia::SigningKey>> opened(const QString &path)
{
    const auto open = [&path](const core::SecretBytes &passphrase) -> core::Result<std::unique_ptr<dpia::SigningKey>> {
        HALLMARKER_ASSIGN(Key key, Key::open(path, passphrase));
        return std::unique_ptr<dpia::SigningKey>(std::make_unique<Key>(std::move(key)));
    };
    const core::SecretBytes given = secretOf(qgetenv("HALLMARKER_SIGNING_PASSPHRASE"));
    auto key = open(given);
    if (key || key.error().kind != core::ErrorKind::Denied || !given.isEmpty() || !TerminalSecret::isPossible())
        return key;
    auto typed = TerminalSecret::ask(CliTexts::tr("Passphrase of %1:").arg(path));
    if (!typed || typed->isEmpty())
        return key;
    const core::SecretBytes secret = secretOf(typed->toUtf8());
    typed->fill(QChar(0));
    return open(secret);
}

} // namespace

QList<Option> signingKeyOptions()
{
    return {{QStringLiteral("key"), QStringLiteral("FILE"), CliTexts::tr("Sign with this Ed25519 key (PEM) and not with the key of the workspace")},
            {QStringLiteral("certificate"), QStringLiteral("FILE"), CliTexts::tr("Sign with this certificate (PKCS#12: .p12, .pfx)")}};
}

core::Result<std::unique_ptr<dpia::SigningKey>> signingKeyArgument(core::Workspace &workspace, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("key")) && arguments.has(QStringLiteral("certificate")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name --key or --certificate, not both."));
    if (arguments.has(QStringLiteral("certificate")))
        return opened<dpia::CertificateKey>(arguments.value(QStringLiteral("certificate")));
    if (arguments.has(QStringLiteral("key")))
        return opened<dpia::KeyFileKey>(arguments.value(QStringLiteral("key")));
    return std::unique_ptr<dpia::SigningKey>(std::make_unique<dpia::WorkspaceKey>(workspace.log()));
}

} // namespace hallmarker::cli
