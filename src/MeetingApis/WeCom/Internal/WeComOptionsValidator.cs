using Microsoft.Extensions.Options;

namespace MeetingApis.WeCom.Internal;

internal sealed class WeComOptionsValidator : IValidateOptions<WeComOptions>
{
    public ValidateOptionsResult Validate(string? name, WeComOptions options)
    {
        List<string> failures = options.AppType == WeComAppType.SelfBuilt
            ? MeetingOptionsRules.Check(options, (nameof(options.CorpId), options.CorpId), (nameof(options.CorpSecret), options.CorpSecret))
            : MeetingOptionsRules.Check(options, (nameof(options.SuiteId), options.SuiteId), (nameof(options.SuiteSecret), options.SuiteSecret));
        if (!Enum.IsDefined(options.AppType))
        {
            failures.Add($"{nameof(WeComOptions)}.{nameof(options.AppType)} must be {nameof(WeComAppType.SelfBuilt)}, {nameof(WeComAppType.ThirdParty)} or {nameof(WeComAppType.ProviderDeveloped)}, but is {options.AppType}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
