using System.Reflection;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Json;

public sealed class MaskingTests
{
    [Fact]
    public void Records_do_not_print_passwords_keys_and_links()
    {
        object[] records =
        [
            new Reserve { Password = "canary", Url = "https://vc/canary", LiveLink = "https://live/canary" },
            new UpdateReserveResponse { Reserve = new Reserve { Password = "canary", Url = "canary", LiveLink = "canary" } },
            new FeishuReserveMeetingSettings { Password = "canary" },
            new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Password = "canary" } },
            new WeComMeetingSettings { Password = "canary", HostKey = "canary" },
            new UpdateWeComMeetingRequest { MeetingId = "m1", Settings = new WeComMeetingSettings { Password = "canary", HostKey = "canary" } },
        ];

        Assert.All(records, record => Assert.DoesNotContain("canary", record.ToString(), StringComparison.Ordinal));
        Assert.All(records, record => Assert.Contains("***", record.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_masked_record_still_tells_absent_from_empty()
    {
        Assert.Contains("Password = ,", new Reserve { Password = "" }.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("***", new Reserve().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_record_prints_a_property_that_is_named_like_a_secret()
    {
        var planted = new List<string>();
        foreach (Type type in ResponseModels.Records.Where(type => type.Namespace != "MeetingApis"))
        {
            object record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            foreach (PropertyInfo secret in type.GetProperties().Where(property => property.PropertyType == typeof(string) && Specimen.IsSecret(property.Name) && property.SetMethod is not null))
            {
                secret.SetValue(record, "canary");
                planted.Add($"{type.Name}.{secret.Name}");
            }

            Assert.DoesNotContain("canary", record.ToString(), StringComparison.Ordinal);
        }

        Assert.Contains("Reserve.LiveLink", planted);
        Assert.Contains("WeComMeetingSettings.HostKey", planted);
    }
}
