namespace MeetingApis.DingTalk.Internal;

internal sealed class DingTalkOptionsValidator : OptionsValidator<DingTalkOptions>
{
    /// <summary>How the paths of all operations begin.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["v1.0"];

    /// <summary>The same of the older API.</summary>
    public static IReadOnlyList<string> LegacyPrefixes { get; } = ["topapi"];

    public override OptionsFailures Check(DingTalkOptions options)
    {
        OptionsFailures failures = MeetingOptionsRules.Check(options, Prefixes, (nameof(options.AppKey), options.AppKey), (nameof(options.AppSecret), options.AppSecret));
        if (options.BaseAddress is { IsAbsoluteUri: true, Host: "oapi.dingtalk.com" or "oapi.dingtalk.io" } legacyHost)
        {
            failures.Add($"{nameof(options.BaseAddress)} is the address of DingTalk's older API. Set it to https://api.{legacyHost.Host["oapi.".Length..]}; the older one follows from it.");
        }

        if (options.LegacyBaseAddress is { } legacy)
        {
            MeetingOptionsRules.CheckAddress(legacy, nameof(options.LegacyBaseAddress), LegacyPrefixes, failures);
        }

        failures.Require(Enum.IsDefined(options.AppType), $"{nameof(options.AppType)} must be {nameof(DingTalkAppType.Internal)} or {nameof(DingTalkAppType.ThirdParty)}, but is {options.AppType}.");
        CheckCorpId(options, failures);
        return failures;
    }

    private static void CheckCorpId(DingTalkOptions options, OptionsFailures failures)
    {
        if (options.CorpId is { Length: > 0 } corpId && CredentialText.FaultOf(corpId) is { } fault)
        {
            failures.Add($"{nameof(options.CorpId)} {fault}");
        }
        else if (options.CorpId is null || !options.CorpId.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            failures.Add($"{nameof(options.CorpId)} must consist of letters, digits, '-' and '_', or be empty, but is '{options.CorpId}'.");
        }
        else if (options.CorpId.Length > 0 && options.AppType == DingTalkAppType.ThirdParty)
        {
            failures.Add($"{nameof(options.CorpId)} is the organisation of an internal app. A third-party app leaves it empty and names the organisation in {nameof(DingTalkClient.ForCorp)}.");
        }
    }
}
