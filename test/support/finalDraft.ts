/** A short Final Draft script with everything that one may hold: told in the test's own words. */
export const lighthouse = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="6">
  <Content>
    <Paragraph Type="Action"><Text>FADE IN:</Text></Paragraph>
    <Paragraph Number="1" Type="Scene Heading">
      <SceneProperties Length="2/8" Page="1" Title=""><Summary><Paragraph><Text>She is young again.</Text></Paragraph></Summary></SceneProperties>
      <Text>INT. LIGHTHOUSE - NIGHT</Text>
    </Paragraph>
    <Paragraph Type="Action">
      <ScriptNote Author="" Color="#000000000000" ID="1" Name="" Type=""><Paragraph><Text>[[ai: de-aging; use: U-001; character: ORLA]]</Text></Paragraph></ScriptNote>
      <Text RevisionID="0">Rain </Text><Text RevisionID="2" Style="Italic">hammers</Text><Text RevisionID="0"> the </Text><Text TagNumber="7">glass &amp; steel</Text><Text>.</Text>
    </Paragraph>
    <Paragraph Type="Character"><Text>Orla (v.o.)</Text></Paragraph>
    <Paragraph Type="Parenthetical"><Text>(quietly)</Text></Paragraph>
    <Paragraph Type="Dialogue"><Text>It found us.</Text></Paragraph>
    <Paragraph Type="Transition"><Text>FADE OUT.</Text></Paragraph>
    <Paragraph Number="2" Type="Scene Heading">
      <Text>OMITTED</Text>
      <OmittedScene>
        <Paragraph Type="Scene Heading"><Text>EXT. ROCKS - DAY</Text></Paragraph>
        <Paragraph Type="Action"><Text>Gulls.</Text></Paragraph>
      </OmittedScene>
    </Paragraph>
    <Paragraph Number="2A" Type="Scene Heading"><Text>THE LAMP ROOM</Text></Paragraph>
    <Paragraph Type="General"><DualDialogue>
      <Paragraph Type="Character"><Text>ORLA</Text></Paragraph>
      <Paragraph Type="Dialogue"><Text>Run.</Text></Paragraph>
      <Paragraph Type="Character"><Text>PIETER</Text></Paragraph>
      <Paragraph Type="Dialogue"><Text>Stay.</Text></Paragraph>
    </DualDialogue></Paragraph>
    <Paragraph Type="Action"><Text TagNumber="8">Her face</Text><Text> is a boy's.</Text></Paragraph>
    <Paragraph Alignment="Center" Type="Action"><Text>THE END</Text></Paragraph>
  </Content>
  <TitlePage><Content>
    <Paragraph Alignment="Center"><Text>The Lamp</Text></Paragraph>
    <Paragraph><Text></Text></Paragraph>
    <Paragraph Alignment="Center"><Text>Written by</Text></Paragraph>
    <Paragraph Alignment="Center"><Text>Ida Marsh</Text></Paragraph>
    <Paragraph><Text>Blue, 3 May</Text></Paragraph>
  </Content></TitlePage>
  <ElementSettings Type="Character"><FontSpec Font="Courier" Style="AllCaps"/></ElementSettings>
  <ScriptNotes>
    <ScriptNote Id="3" Name="Casting" Range="125,129" WriterName="Dana Reyes"><Paragraph><Text>Who plays him?</Text></Paragraph></ScriptNote>
  </ScriptNotes>
  <TagData>
    <TagCategories><TagCategory Id="c1" Name="Visual Effects"/><TagCategory Id="c2" Name="AI"/><TagCategory Id="c3" Name="Props"/></TagCategories>
    <TagDefinitions>
      <TagDefinition CatId="c1" Id="d1" Label="Storm" Number="1"/>
      <TagDefinition CatId="c2" Id="d2" Label="Face replacement" Number="2"/>
      <TagDefinition CatId="c3" Id="d3" Label="Lamp" Number="3"/>
    </TagDefinitions>
    <Tags><Tag Number="7"><DefId>d1</DefId><DefId>d3</DefId></Tag><Tag Number="8"><DefId>d2</DefId></Tag></Tags>
  </TagData>
</FinalDraft>
`;
