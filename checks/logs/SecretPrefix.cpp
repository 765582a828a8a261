#include "checks/logs/SecretPrefix.h"

#include <array>

namespace hallmarker::checks {

std::span<const std::string_view> secretKindNames()
{
    static constexpr std::array<std::string_view, 19> names{"AWS_ACCESS_KEY", "GITHUB_TOKEN", "GITLAB_TOKEN", "SLACK_TOKEN", "GOOGLE_API_KEY", "STRIPE_KEY", "HUGGING_FACE_TOKEN", "MODEL_API_KEY", "NPM_TOKEN", "PYPI_TOKEN", "SENDGRID_KEY", "AZURE_STORAGE_KEY", "DATABRICKS_TOKEN", "JSON_WEB_TOKEN", "PRIVATE_KEY", "URL_PASSWORD", "AUTHORIZATION", "PASSWORD", "SECRET"};
    static_assert(names.size() == std::size_t(SecretKind::AssignedSecret) + 1);
    return names;
}

std::span<const SecretPrefix> secretPrefixes()
{
    using enum SecretKind;
    using enum KeyBytes;
    static constexpr std::array<SecretPrefix, 29> prefixes{{
        {"AKIA", UpperBase32, 16, 16, AwsAccessKey},
        {"ASIA", UpperBase32, 16, 16, AwsAccessKey},
        {"ABIA", UpperBase32, 16, 16, AwsAccessKey},
        {"ACCA", UpperBase32, 16, 16, AwsAccessKey},
        {"AIza", AlnumDash, 35, 35, GoogleApiKey},
        {"AccountKey=", Base64, 86, 90, AzureStorageKey},
        {"SG.", AlnumDash, 22, 22, SendgridKey},
        {"dapi", Hex, 32, 34, DatabricksToken},
        {"ghp_", Alnum, 36, 255, GithubToken},
        {"gho_", Alnum, 36, 255, GithubToken},
        {"ghu_", Alnum, 36, 255, GithubToken},
        {"ghs_", Alnum, 36, 255, GithubToken},
        {"ghr_", Alnum, 36, 255, GithubToken},
        {"github_pat_", AlnumDash, 50, 255, GithubToken},
        {"glpat-", AlnumDash, 20, 255, GitlabToken},
        {"gldt-", AlnumDash, 20, 255, GitlabToken},
        {"hf_", Alnum, 30, 40, HuggingFaceToken},
        {"npm_", Alnum, 36, 36, NpmToken},
        {"pypi-", AlnumDash, 70, 1024, PypiToken},
        {"rk_live_", Alnum, 20, 255, StripeKey},
        {"rk_test_", Alnum, 20, 255, StripeKey},
        {"sk_live_", Alnum, 20, 255, StripeKey},
        {"sk_test_", Alnum, 20, 255, StripeKey},
        {"sk-", AlnumDash, 32, 255, ModelApiKey},
        {"xoxa-", SlackParts, 20, 255, SlackToken},
        {"xoxb-", SlackParts, 20, 255, SlackToken},
        {"xoxp-", SlackParts, 20, 255, SlackToken},
        {"xoxr-", SlackParts, 20, 255, SlackToken},
        {"xoxs-", SlackParts, 20, 255, SlackToken},
    }};
    return prefixes;
}

bool isKeyByte(KeyBytes bytes, char c)
{
    const bool isDigit = c >= '0' && c <= '9';
    const bool isUpper = c >= 'A' && c <= 'Z';
    const bool isLower = c >= 'a' && c <= 'z';
    switch (bytes) {
    case KeyBytes::UpperBase32: return isUpper || (c >= '2' && c <= '7');
    case KeyBytes::Alnum: return isDigit || isUpper || isLower;
    case KeyBytes::AlnumDash: return isDigit || isUpper || isLower || c == '-' || c == '_';
    case KeyBytes::Hex: return isDigit || (c >= 'a' && c <= 'f');
    case KeyBytes::Base64: return isDigit || isUpper || isLower || c == '+' || c == '/' || c == '=';
    case KeyBytes::SlackParts: return isDigit || isUpper || isLower || c == '-';
    }
    return false;
}

} // namespace hallmarker::checks
