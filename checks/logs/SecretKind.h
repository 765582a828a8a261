#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace hallmarker::checks {

/// What a secret looks like. Named as entities are, so that rules and reports treat both alike.
enum class SecretKind : std::uint8_t {
    AwsAccessKey,
    GithubToken,
    GitlabToken,
    SlackToken,
    GoogleApiKey,
    StripeKey,
    HuggingFaceToken,
    ModelApiKey,
    NpmToken,
    PypiToken,
    SendgridKey,
    AzureStorageKey,
    DatabricksToken,
    JsonWebToken,
    PrivateKey,
    UrlPassword,
    AuthorizationHeader,
    AssignedPassword,
    AssignedSecret,
};

/// "AWS_ACCESS_KEY", "PRIVATE_KEY" ... in the order of the enum.
std::span<const std::string_view> secretKindNames();

} // namespace hallmarker::checks
