using Microsoft.CodeAnalysis;

namespace MeetingApis.Analyzers;

/// <summary>The members of the library that take a secret which lives as long as the application. A test compares them with the library.</summary>
internal static class Secrets
{
    /// <summary>Properties, as <c>Namespace.Type.Property</c>.</summary>
    public static IReadOnlyCollection<string> Properties { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "MeetingApis.DingTalk.DingTalkEventOptions.AesKey",
        "MeetingApis.DingTalk.DingTalkEventOptions.Token",
        "MeetingApis.DingTalk.DingTalkOptions.AppSecret",
        "MeetingApis.Feishu.FeishuEventOptions.EncryptKey",
        "MeetingApis.Feishu.FeishuEventOptions.VerificationToken",
        "MeetingApis.Feishu.FeishuOptions.AppSecret",
        "MeetingApis.WeCom.WeComEventOptions.EncodingAesKey",
        "MeetingApis.WeCom.WeComEventOptions.Token",
        "MeetingApis.WeCom.WeComOptions.CorpSecret",
        "MeetingApis.WeCom.WeComOptions.SuiteSecret",
    };

    /// <summary>Parameters, as <c>Namespace.Type.Method(parameter)</c>.</summary>
    public static IReadOnlyCollection<string> Parameters { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "MeetingApis.AccessToken..ctor(value)",
        "MeetingApis.TokenProtector.FromKey(earlierKeys)",
        "MeetingApis.TokenProtector.FromKey(key)",
    };

    public static bool Contain(IPropertySymbol property) => Properties.Contains($"{property.ContainingType}.{property.Name}");

    public static bool Contain(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && Parameters.Contains($"{method.ContainingType}.{method.Name}({parameter.Name})");
}
