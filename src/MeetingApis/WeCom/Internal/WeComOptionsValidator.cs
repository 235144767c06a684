namespace MeetingApis.WeCom.Internal;

internal sealed class WeComOptionsValidator : OptionsValidator<WeComOptions>
{
    /// <summary>How the paths of all operations begin.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["cgi-bin"];

    public override OptionsFailures Check(WeComOptions options)
    {
        OptionsFailures failures = options.AppType == WeComAppType.SelfBuilt
            ? MeetingOptionsRules.Check(options, Prefixes, (nameof(options.CorpId), options.CorpId), (nameof(options.CorpSecret), options.CorpSecret))
            : MeetingOptionsRules.Check(options, Prefixes, (nameof(options.SuiteId), options.SuiteId), (nameof(options.SuiteSecret), options.SuiteSecret));
        failures.Require(Enum.IsDefined(options.AppType), $"{nameof(options.AppType)} must be {nameof(WeComAppType.SelfBuilt)}, {nameof(WeComAppType.ThirdParty)} or {nameof(WeComAppType.ProviderDeveloped)}, but is {options.AppType}.");
        return failures;
    }
}
