using Microsoft.Extensions.Options;

namespace MeetingApis.Feishu.Internal;

internal sealed class FeishuOptionsValidator : IValidateOptions<FeishuOptions>
{
    public ValidateOptionsResult Validate(string? name, FeishuOptions options)
    {
        List<string> failures = MeetingOptionsRules.Check(options, (nameof(options.AppId), options.AppId), (nameof(options.AppSecret), options.AppSecret));
        if (!Enum.IsDefined(options.AppType))
        {
            failures.Add($"{nameof(FeishuOptions)}.{nameof(options.AppType)} must be {nameof(FeishuAppType.Custom)} or {nameof(FeishuAppType.Store)}, but is {options.AppType}.");
        }

        if (options.AccountsBaseAddress is { } accounts)
        {
            MeetingOptionsRules.CheckAddress(accounts, $"{nameof(FeishuOptions)}.{nameof(options.AccountsBaseAddress)}", failures);
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
