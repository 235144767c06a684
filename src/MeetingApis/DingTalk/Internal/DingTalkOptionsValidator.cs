using Microsoft.Extensions.Options;

namespace MeetingApis.DingTalk.Internal;

internal sealed class DingTalkOptionsValidator : IValidateOptions<DingTalkOptions>
{
    public ValidateOptionsResult Validate(string? name, DingTalkOptions options)
    {
        List<string> failures = MeetingOptionsRules.Check(options, (nameof(options.AppKey), options.AppKey), (nameof(options.AppSecret), options.AppSecret));
        if (options.LegacyBaseAddress is { } legacy)
        {
            MeetingOptionsRules.CheckAddress(legacy, $"{nameof(DingTalkOptions)}.{nameof(options.LegacyBaseAddress)}", failures);
        }

        if (!Enum.IsDefined(options.AppType))
        {
            failures.Add($"{nameof(DingTalkOptions)}.{nameof(options.AppType)} must be {nameof(DingTalkAppType.Internal)} or {nameof(DingTalkAppType.ThirdParty)}, but is {options.AppType}.");
        }

        if (options.CorpId is null || !options.CorpId.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            failures.Add($"{nameof(DingTalkOptions)}.{nameof(options.CorpId)} must consist of letters, digits, '-' and '_', or be empty, but is '{options.CorpId}'.");
        }
        else if (options.CorpId.Length > 0 && options.AppType == DingTalkAppType.ThirdParty)
        {
            failures.Add($"{nameof(DingTalkOptions)}.{nameof(options.CorpId)} is the organisation of an internal app. A third-party app leaves it empty and names the organisation in {nameof(DingTalkClient.ForCorp)}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
