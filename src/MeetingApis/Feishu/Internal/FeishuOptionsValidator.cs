namespace MeetingApis.Feishu.Internal;

internal sealed class FeishuOptionsValidator : OptionsValidator<FeishuOptions>
{
    /// <summary>How the paths of all operations begin.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["open-apis"];

    public override OptionsFailures Check(FeishuOptions options)
    {
        OptionsFailures failures = MeetingOptionsRules.Check(options, Prefixes, (nameof(options.AppId), options.AppId), (nameof(options.AppSecret), options.AppSecret));
        failures.Require(Enum.IsDefined(options.AppType), $"{nameof(options.AppType)} must be {nameof(FeishuAppType.Custom)} or {nameof(FeishuAppType.Store)}, but is {options.AppType}.");
        if (options.AccountsBaseAddress is { } accounts)
        {
            MeetingOptionsRules.CheckAddress(accounts, nameof(options.AccountsBaseAddress), Prefixes, failures);
        }

        return failures;
    }
}
